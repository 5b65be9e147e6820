// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using System.Text.Json;
using Bundel.Documents;

namespace Bundel.Obligations.Register.Files;

[UseCase("register-exporteren", "Geeft het register als CSV, XLSX, JSON of bibliotheek van CISO Assistant (YAML)", Example = """{"vorm":"yaml"}""")]
public sealed record ExportRegister([property: JsonPropertyName("vorm")] RegisterFormat Format) : IQuery<ObligationsDocument>
{
    public static Permission Requires => ObligationsPermissions.See;
}

public enum RegisterFormat
{
    [JsonStringEnumMemberName("csv")] Csv,
    [JsonStringEnumMemberName("xlsx")] Xlsx,
    [JsonStringEnumMemberName("yaml")] Yaml,
    [JsonStringEnumMemberName("json")] Json,
}

internal sealed class ExportRegisterHandler(BundelDb db, TimeProvider clock) : IHandler<ExportRegister, ObligationsDocument>
{
    private static readonly JsonSerializerOptions Indented = new(UseCaseJson.Options) { WriteIndented = true };

    public async Task<Result<ObligationsDocument>> Handle(ExportRegister useCase, Actor actor, CancellationToken cancel)
    {
        Obligation[] rows = [.. (await RegisterBook.Read(db, cancel)).Obligations.OrderBy(row => row.Code, StringComparer.Ordinal)];
        var name = $"register-verplichtingen.{useCase.Format.Json()}";
        return useCase.Format switch
        {
            RegisterFormat.Yaml => new ObligationsDocument(name, "application/yaml; charset=utf-8", Encoding.UTF8.GetBytes(CisoLibraryWriter.Write(rows, "Register van verplichtingen en bouwstenen", clock.Today()))),
            RegisterFormat.Json => new ObligationsDocument(name, "application/json; charset=utf-8", JsonSerializer.SerializeToUtf8Bytes(File(rows), Indented)),
            RegisterFormat.Xlsx => Table(name, rows, ReportFormat.Xlsx),
            _ => Table(name, rows, ReportFormat.Csv),
        };
    }

    private static ObligationsDocument Table(string name, IEnumerable<Obligation> rows, ReportFormat format) =>
        new(name, ReportWriter.MediaType(format), ReportWriter.Write(RegisterTable.Write(rows, $"Register {ShippedRegister.Source.Version}"), format));

    /// <summary>In the form in which the register is shipped: what rows lean on stands in a list of its own.</summary>
    private static RegisterFile File(IReadOnlyList<Obligation> rows) => ShippedRegister.Source with
    {
        Rows = [.. rows.Select(row => row with { After = [] })],
        Dependencies = [.. rows.SelectMany(row => row.After.Select(after => new Dependency(row.Code, after)))],
    };
}
