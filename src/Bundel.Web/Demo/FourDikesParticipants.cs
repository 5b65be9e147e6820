// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Organisations;
using Bundel.Collaborations.Participants;

namespace Bundel.Web.Demo;

/// <summary>Five municipalities, a gemeenschappelijke regeling that takes part, and a water board that buys.</summary>
internal static class FourDikesParticipants
{
    private static readonly (string Name, decimal Deductible, decimal Compensable)[] Municipalities =
    [
        ("Lindehaven", 6.5m, 78.25m), ("Kerkveen", 4m, 81.5m), ("Oostdijkerwaard", 3.25m, 84m), ("Zuiderlanden", 2.5m, 85.75m), ("Vaartbroek", 2m, 86m),
    ];

    public static async Task Fill(DemoDoor door)
    {
        foreach (var (name, deductible, compensable) in Municipalities)
        {
            await door.Do(new AddParticipant(Code.From(name), name, OrganisationKind.Gemeente, ParticipantKind.Deelnemer, new DateOnly(2018, 1, 1)));
            await door.Do(new RecordVatProfile(Code.From(name), new DateOnly(2025, 1, 1), deductible, compensable, $"Opgave van {name}, oktober 2024"));
        }

        await door.Do(new AddParticipant("reiniging", "GR Reiniging Vier Dijken", OrganisationKind.GemeenschappelijkeRegeling, ParticipantKind.Deelnemer, new DateOnly(2021, 1, 1)));
        await door.Do(new AddParticipant("dijkwater", "Waterschap Dijkwater", OrganisationKind.Waterschap, ParticipantKind.Klant, new DateOnly(2023, 7, 1)));
    }
}
