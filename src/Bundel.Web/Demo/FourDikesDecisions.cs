// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Decisions;

namespace Bundel.Web.Demo;

/// <summary>Decisions of the board, from the first counting rules to one that waits.</summary>
internal static class FourDikesDecisions
{
    public const string Keys = "BE 2023-11/6";
    public const string Counts2025 = "BE 2025-03/4";
    public const string Cleaning = "BE 2025-03/5";

    public static async Task Fill(DemoDoor door)
    {
        await Taken(door, Keys, "Verdeelsleutels en telregels vanaf 2024", new DateOnly(2023, 11, 16));
        await Taken(door, "BE 2024-04/3", "Begroting 2025", new DateOnly(2024, 4, 18));
        await Taken(door, Counts2025, "Tellingen op 1 januari 2025", new DateOnly(2025, 3, 20));
        await Taken(door, Cleaning, "Inwoneraandeel van de GR Reiniging in de sleutel inwoners", new DateOnly(2025, 3, 20));
        await Taken(door, "BE 2025-04/2", "Begroting 2026", new DateOnly(2025, 4, 17));
        await door.Do(new AddDecision("BE 2026-04/2", Body.Bestuur, "Begroting 2027", new DateOnly(2026, 4, 16), DecisionState.Scheduled));
        await door.Do(new AddDecision("BE 2026-12/1", Body.Bestuur, "Dienstencatalogus 2027"));
    }

    private static Task Taken(DemoDoor door, string reference, string subject, DateOnly date) =>
        door.Do(new AddDecision(reference, Body.Bestuur, subject, date, DecisionState.Taken));
}
