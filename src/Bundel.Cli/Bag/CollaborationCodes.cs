// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Bundel.Collaborations;
using Bundel.Collaborations.Participants;
using Bundel.Data;
using Bundel.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Bundel.Cli.Bag;

/// <summary>The gemeenten of a collaboration, as its participants give them: those of now and of before.</summary>
internal static class CollaborationCodes
{
    public static async Task<HashSet<int>> Read(string code, string? data, List<Problem> problems, CancellationToken cancel)
    {
        await using var services = new ServiceCollection().AddLogging().AddBundel(DatabaseSettings.FromEnvironment(data)).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<BundelDb>().Set<Collaboration>().AsNoTracking().FirstOrDefaultAsync(row => row.Code == code, cancel);
        if (found is null)
        {
            problems.Add(Problem.NotFound("Deze samenwerking bestaat niet.") with { Found = code });
            return [];
        }

        var participants = await services.GetRequiredService<UseCases>().Run(new ListParticipants(), Actor.Operator(Environment.UserName).In(found.Id), cancel);
        if (!participants.Succeeded)
        {
            problems.AddRange(participants.Problems);
            return [];
        }

        var codes = participants.Value.Select(row => row.MunicipalityCode).OfType<string>().Select(text => int.Parse(text[^4..], CultureInfo.InvariantCulture)).ToHashSet();
        if (codes.Count == 0) problems.Add(new Problem("gemeentecodes-ontbreken", "Geen deelnemer van deze samenwerking heeft een gemeentecode.") { Found = code, Expected = "deelnemers met een gemeentecode, of de optie --gemeenten" });
        return codes;
    }
}
