// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Bag.Quality.Asking;
using Bundel.Bag.Quality.Samples;
using Bundel.Bag.Signals;
using Bundel.Documents;

namespace Bundel.Bag.Quality.Reporting;

[UseCase("bag-maandrapport", "Maakt het maandrapport over de kwaliteit van de BAG van een deelnemer, met de antwoorden voor ENSIA", Example = """{"vorm":"docx","deelnemer":"lindehaven","maand":"2026-10"}""")]
public sealed record MakeMonthReport(
    [property: JsonPropertyName("vorm")] string Format,
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("maand")] string? Month = null)
    : IQuery<BagDocument>, IValidated
{
    public static readonly string[] Formats = ["html", "docx", "xlsx"];

    public static Permission Requires => BagPermissions.See;

    public IEnumerable<Problem> Validate()
    {
        if (!Formats.Contains(Format)) yield return Problem.InField("vorm", "vorm-onbekend", "Deze vorm bestaat niet.") with { Found = Format, Expected = string.Join(", ", Formats) };
        if (!string.IsNullOrEmpty(Month) && Last(Month) is null) yield return Problem.InField("maand", "maand-onjuist", "Dit is geen maand.") with { Found = Month, Expected = "jaar en maand, zoals 2026-10" };
    }

    internal static DateOnly? Last(string? month) =>
        DateOnly.TryParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first.AddMonths(1).AddDays(-1) : null;
}

/// <summary>A file that a use case makes.</summary>
public sealed record BagDocument(
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("soortInhoud")] string MediaType,
    [property: JsonPropertyName("inhoud")] byte[] Content);

internal sealed class MakeMonthReportHandler(QualityMembers members, IHandler<ListSignals, IReadOnlyList<SignalView>> signals, IHandler<ListSamples, IReadOnlyList<SampleView>> samples, TimeProvider clock) : IHandler<MakeMonthReport, BagDocument>
{
    public async Task<Result<BagDocument>> Handle(MakeMonthReport useCase, Actor actor, CancellationToken cancel)
    {
        if (await members.At(MakeMonthReport.Last(useCase.Month), actor, cancel) is not { } now) return Problem.Conflict("geen-bag", "Er is nog geen BAG geladen.");
        if (now.Reports.Find(row => row.Member.Code == useCase.Participant.Trim()) is not { Report: { } report } found) return Problem.NotFound("Van deze deelnemer is er geen BAG die u kunt zien.") with { Field = "deelnemer", Found = useCase.Participant };
        var inbox = await signals.Handle(new ListSignals(useCase.Participant), actor, cancel);
        var drawn = await samples.Handle(new ListSamples(), actor, cancel);
        if (!inbox.Succeeded || !drawn.Succeeded) return Result<BagDocument>.Failure([.. inbox.Problems, .. drawn.Problems]);
        var data = new MonthData(found.Member.Name, report, inbox.Value, [.. drawn.Value.Where(view => view.Participant == found.Member.Code)], clock.Today());
        var format = Enum.Parse<ReportFormat>(useCase.Format, ignoreCase: true);
        return new BagDocument($"bag-kwaliteit-{found.Member.Code}-{report.Day:yyyy-MM}.{useCase.Format}", ReportWriter.MediaType(format), ReportWriter.Write(MonthReport.Of(data), format));
    }
}

[UseCase("bag-ensia", "Geeft de antwoorden voor de zelfevaluatie BAG die uit de kwaliteitsregels volgen", Example = """{"deelnemer":"lindehaven"}""")]
public sealed record ShowEnsia(
    [property: JsonPropertyName("deelnemer")] string Participant,
    [property: JsonPropertyName("peildatum")] DateOnly? On = null)
    : IQuery<IReadOnlyList<EnsiaAnswer>>
{
    public static Permission Requires => BagPermissions.See;
}

internal sealed class ShowEnsiaHandler(QualityMembers members) : IHandler<ShowEnsia, IReadOnlyList<EnsiaAnswer>>
{
    public async Task<Result<IReadOnlyList<EnsiaAnswer>>> Handle(ShowEnsia useCase, Actor actor, CancellationToken cancel)
    {
        if (await members.At(useCase.On, actor, cancel) is not { } now) return Problem.Conflict("geen-bag", "Er is nog geen BAG geladen.");
        return now.Reports.Find(row => row.Member.Code == useCase.Participant.Trim())?.Report is { } report
            ? Result<IReadOnlyList<EnsiaAnswer>>.Success(EnsiaAnswers.From(report))
            : Problem.NotFound("Van deze deelnemer is er geen BAG die u kunt zien.") with { Field = "deelnemer", Found = useCase.Participant };
    }
}
