// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Landscapes;
using Bundel.Blueprints.Reference;

namespace Bundel.Blueprints.Rules;

/// <summary>What rules over applications share.</summary>
internal static class ApplicationRules
{
    /// <summary>One verdict over the applications in use; an empty list that nobody called complete is unknown.</summary>
    public static Outcome Each(RuleContext context, IReadOnlyList<string> components, Func<LandscapeApplication, Outcome> of)
    {
        var landscape = context.Landscape;
        if (landscape.Applications.Count == 0 && !landscape.IsComplete(Completeness.Applications)) return Outcome.Unknown("er zijn nog geen applicaties opgegeven", new Ask(Ask.Facts, Completeness.Applications));
        var looked = landscape.Applications.Where(application => application.IsInUse && (components.Count == 0 || context.Names(application.Components, components)));
        return Outcome.Of([.. looked.Select(of)], "geen applicatie waarvoor dit geldt");
    }

    public static Outcome Unknown(LandscapeApplication application, string field) =>
        Outcome.Unknown($"{application.Name}: {LandscapeFields.Find(LandscapeFields.Application, field)?.Label ?? field} onbekend", new Ask(Ask.Applications, field, application.Code));

    public static IEnumerable<string> Unknown(IEnumerable<string> keys, ReferenceModel reference) =>
        keys.Where(key => reference.Find(key) is null).Select(key => $"{key} staat niet in het referentiemodel");
}
