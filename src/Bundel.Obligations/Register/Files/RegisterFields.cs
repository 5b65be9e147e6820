// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;

namespace Bundel.Obligations.Register.Files;

/// <summary>The columns of the register as a table, both ways.</summary>
internal static class RegisterFields
{
    public static IReadOnlyList<RegisterField> All { get; } =
    [
        Text("urn", row => row.Urn, (row, text) => row with { Urn = text }),
        new("naam", row => row.Name, (row, text, _) => row with { Name = text }),
        Choice("soort", row => row.Kind, (row, value) => row with { Kind = value }, ObligationKind.Obligation),
        new("thema", row => row.Theme, (row, text, _) => row with { Theme = text.Length == 0 ? "overig" : text }),
        .. Enum.GetValues<OrganisationKind>().Select(Force),
        Text("grondslag", row => row.Basis, (row, text) => row with { Basis = text }),
        Text("richt zich tot", row => row.AddressedTo, (row, text) => row with { AddressedTo = text }),
        .. DateFields.Of("inwerkingtreding", DateKind.InForce),
        .. DateFields.Of("uiterste datum", DateKind.Deadline),
        Text("toezichthouder", row => row.Supervisor, (row, text) => row with { Supervisor = text }),
        Choice("één keer voor allen", row => row.Once, (row, value) => row with { Once = value }, DoOnce.Unknown),
        Text("inspanning", row => row.Effort, (row, text) => row with { Effort = text }),
        Text("stand", row => row.State, (row, text) => row with { State = text }),
        Text("herhaling", row => row.Recurrence, (row, text) => row with { Recurrence = text }),
        Text("bewijs", row => row.Evidence, (row, text) => row with { Evidence = text }),
        List("bronnen", row => row.Sources, (row, items) => row with { Sources = items }, " | ", '|', '\n'),
        Choice("herkomst", row => row.Origin, (row, value) => row with { Origin = value }, Origin.Own),
        Choice("betrouwbaarheid", row => row.Confidence, (row, value) => row with { Confidence = value }, Confidence.High),
        Day("nagekeken op", row => row.CheckedOn, (row, day) => row with { CheckedOn = day }),
        Day("nakijken voor", row => row.VerifyBy, (row, day) => row with { VerifyBy = day }),
        Text("toelichting", row => row.Note, (row, text) => row with { Note = text }),
        List("steunt op", row => row.After, (row, items) => row with { After = items }, ", ", ',', ';', ' ', '\n'),
    ];

    private static RegisterField Text(string heading, Func<Obligation, string?> write, Func<Obligation, string?, Obligation> read) =>
        new(heading, write, (row, text, _) => read(row, text.Length == 0 ? null : text));

    private static RegisterField Choice<T>(string heading, Func<Obligation, T> write, Func<Obligation, T, Obligation> read, T whenEmpty)
        where T : struct, Enum =>
        new(heading, row => write(row).Text(), (row, text, _) => text.Length == 0 ? read(row, whenEmpty) : EnumNames.Parse<T>(text).Select(value => read(row, value)));

    private static RegisterField List(string heading, Func<Obligation, IReadOnlyList<string>> write, Func<Obligation, IReadOnlyList<string>, Obligation> read, string between, params char[] ends) =>
        new(heading, row => string.Join(between, write(row)), (row, text, _) => read(row, text.Split(ends, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));

    private static RegisterField Day(string heading, Func<Obligation, DateOnly?> write, Func<Obligation, DateOnly?, Obligation> read) =>
        new(heading, row => write(row) is { } day ? DateFields.Written(day, DatePrecision.Day) : null, (row, text, _) => text.Length == 0 ? read(row, null) : DateFields.Parse(text).Select(date => read(row, date.Day)));

    /// <summary>How strongly it binds one kind of organisation; the reason of the row stays as long as the force does.</summary>
    private static RegisterField Force(OrganisationKind kind) => new(
        "graad " + kind.Text(), row => row.Forces.FirstOrDefault(force => force.Organisation == kind)?.Force.Text(),
        (row, text, _) => text.Length == 0
            ? row with { Forces = [.. row.Forces.Where(force => force.Organisation != kind)] }
            : EnumNames.Parse<BindingForce>(text).Select(force => row.ForceOn(kind) == force && row.Forces.Any(of => of.Organisation == kind)
                ? row
                : row with { Forces = [.. row.Forces.Where(of => of.Organisation != kind), new ForceFor(kind, force)] }));
}
