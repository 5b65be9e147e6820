// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Measures;

namespace Bundel.Web.Demo;

/// <summary>Counts of three years: adopted, disputed, open, filled by a decision, and one that is missing.</summary>
internal static class FourDikesMeasures
{
    private static readonly string[] Participants = ["lindehaven", "kerkveen", "oostdijkerwaard", "zuiderlanden", "vaartbroek", "reiniging", "dijkwater"];

    public static async Task Fill(DemoDoor door)
    {
        await Add(door, "inwoners", "Inwoners", "inwoners", "Inwoners volgens de basisregistratie personen op de peildag, zoals het CBS ze publiceert.");
        await Add(door, "werkplekken", "Werkplekken", "werkplekken", "Elk actief account met een toegewezen apparaat telt als één werkplek; gedeelde apparaten aan balies tellen één keer.");
        await Add(door, "locaties", "Locaties", "locaties", "Elk gebouw met een eigen verbinding; een gemaal of milieustraat telt mee als er een werkplek is.");
        await Add(door, "accounts", "Accounts", "accounts", "Accounts die in de maand ten minste één keer zijn gebruikt.", MeasureMoment.MonthlyAverage);

        await Count(door, "inwoners", 2024, "Bevolkingscijfers", [39_864, 22_740, 14_801, 12_044, 8_479]);
        await Count(door, "inwoners", 2025, "Bevolkingscijfers", [40_310, 22_939, 14_906, 12_118, 8_531]);
        await door.Do(new RecordValues("inwoners", NewYear(2025), "Aandeel volgens besluit", [new ValueInput("reiniging", 2_000)], ValueBasis.Decided, FourDikesDecisions.Cleaning));
        await door.Do(new AdoptValues("inwoners", NewYear(2025), FourDikesDecisions.Counts2025));

        await Count(door, "werkplekken", 2024, "Telling beheersysteem", [398, 231, 148, 119, 82, 64, 40]);
        await Count(door, "werkplekken", 2025, "Telling beheersysteem", [412, 236, 155, 121, 84, 66, 45]);
        await door.Do(new AdoptValues("werkplekken", NewYear(2025), FourDikesDecisions.Counts2025));
        await Count(door, "werkplekken", 2026, "Telling beheersysteem", [421, 239, 157, 125, 86, 66]);
        await Sign(door, "lindehaven", SignOffState.Agreed);
        await Sign(door, "oostdijkerwaard", SignOffState.Agreed);
        await Sign(door, "vaartbroek", SignOffState.Agreed);
        await Sign(door, "kerkveen", SignOffState.Disputed, "Twaalf apparaten van de buitendienst zijn vóór 1 januari ingeleverd.");

        await Count(door, "locaties", 2025, "Opgave facilitair", [24, 17, 14, 11, 8, 6, 3]);
        await door.Do(new AdoptValues("locaties", NewYear(2025), FourDikesDecisions.Counts2025));
        for (var month = 1; month <= 12; month++)
            await Count(door, "accounts", 2025, "Aanmeldingen", [436 + month, 248 + month / 2, 160 + month / 3, 128, 90 - month / 6, 70, 47], month);
    }

    private static Task Add(DemoDoor door, string code, string name, string unit, string rule, MeasureMoment moment = MeasureMoment.ReferenceDate) =>
        door.Do(new AddMeasure(code, new MeasureText(name, unit, moment, CountsInhabitants: code == "inwoners"), rule, NewYear(2024), FourDikesDecisions.Keys));

    private static Task Count(DemoDoor door, string measure, int year, string source, int[] values, int month = 1) =>
        door.Do(new RecordValues(measure, new DateOnly(year, month, 1), source, [.. values.Select((value, index) => new ValueInput(Participants[index], value))]));

    private static Task Sign(DemoDoor door, string participant, SignOffState state, string? note = null) =>
        door.Do(new SignOffValue("werkplekken", participant, NewYear(2026), state, note));

    private static DateOnly NewYear(int year) => new(year, 1, 1);
}
