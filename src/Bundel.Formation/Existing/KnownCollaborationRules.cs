// SPDX-License-Identifier: EUPL-1.2
using Bundel.Formation.Reading;

namespace Bundel.Formation.Existing;

/// <summary>What an existing collaboration must hold that someone adds to the register.</summary>
internal static class KnownCollaborationRules
{
    public static void Check(Pointers check, KnownCollaboration known, string at)
    {
        if (!Code.Parse(known.Code).Succeeded) check.Add("code-onjuist", "Dit is geen code.", at + "/code", known.Code, "kleine letters, cijfers en streepjes");
        else if (KnownCollaborations.Find(known.Code) is not null) check.Add("code-bezet", "Deze code is van een samenwerking die al in het register staat.", at + "/code", known.Code);
        check.Text(known.Name, at + "/naam");
        check.Text(known.Source, at + "/bron", 1000);
    }
}
