// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Pages.Settlement.Methods;

/// <summary>The parts of the financing methods by their code and name.</summary>
public static class PartWords
{
    public static IReadOnlyList<(string Code, string Name)> All { get; } =
    [
        ("indexen", "Indexen"), ("doorbelasting", "Doorbelasting tussen kostengroepen"), ("kostprijzen", "Tarieven en kostprijzen"), ("verloop", "Verloopoverzicht"),
        ("bijsturing", "Bijsturing na de verdeling"), ("meerwerk", "Meerwerk en minderwerk"), ("afrekening", "Afrekening"), ("weerstand", "Weerstandsvermogen"),
        ("toetreding", "Toetreding"), ("uittreding", "Uittreding"),
    ];

    public static string? NameOf(string code) => All.FirstOrDefault(part => part.Code == code).Name;
}
