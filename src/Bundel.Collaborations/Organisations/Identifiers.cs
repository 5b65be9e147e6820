// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Collaborations.Organisations;

/// <summary>The identifiers of an organisation as a form or file gives them: each may be empty.</summary>
internal static class Identifiers
{
    public static IEnumerable<Problem> Check(string? municipality, string? oin, string? kvk) =>
    [
        .. Problems("gemeentecode", municipality, text => Kernel.MunicipalityCode.Parse(text).Problems),
        .. Problems("oin", oin, text => Kernel.Oin.Parse(text).Problems),
        .. Problems("kvk", kvk, text => KvkNumber.Parse(text).Problems),
    ];

    public static (MunicipalityCode? Municipality, Oin? Oin, KvkNumber? Kvk) Read(string? municipality, string? oin, string? kvk) => (
        string.IsNullOrWhiteSpace(municipality) ? null : Kernel.MunicipalityCode.Parse(municipality).Value,
        string.IsNullOrWhiteSpace(oin) ? null : Kernel.Oin.Parse(oin).Value,
        string.IsNullOrWhiteSpace(kvk) ? null : KvkNumber.Parse(kvk).Value);

    private static IEnumerable<Problem> Problems(string field, string? text, Func<string, IReadOnlyList<Problem>> parse) =>
        string.IsNullOrWhiteSpace(text) ? [] : parse(text).Select(problem => problem with { Field = field });
}
