// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations.Services;

namespace Bundel.Settlement.Vat;

/// <summary>What each regime asks, in words. It shows conditions; whether they are met is for the taxpayer and the inspector.</summary>
public static class VatConditions
{
    public static IReadOnlyList<string> Of(VatRegime regime) => regime switch
    {
        VatRegime.Taxed =>
        [
            "De samenwerking factureert met btw en trekt de btw op haar inkoop af.",
            "De deelnemer trekt af wat hij belast gebruikt, en krijgt uit het BTW-compensatiefonds wat hij als overheid gebruikt (Wet op het BTW-compensatiefonds, artikel 3).",
        ],
        VatRegime.Exempt =>
        [
            "De samenwerking is een zelfstandige groepering en levert aan haar leden (Wet OB, artikel 11, eerste lid, onderdeel u).",
            "Zij vraagt niet meer terug dan het aandeel van elk lid in de gezamenlijke uitgaven (Uitvoeringsbesluit OB, artikel 9, tweede lid).",
            "De dienst is direct nodig voor vrijgestelde of niet-ondernemersprestaties van het lid.",
            "Uitgezonderd zijn onder meer ICT-diensten: systemen en programmatuur ontwikkelen, beschikbaar stellen en begeleiden, en apparatuur beschikbaar stellen (Uitvoeringsbeschikking OB, artikel 9a).",
            "De btw op de inkoop van de samenwerking is dan kosten.",
        ],
        VatRegime.CommonAccount =>
        [
            "De sleutel is vooraf bepaald en vast: hij verandert niet tijdens of na de looptijd.",
            "Er worden kosten gedeeld, geen opbrengsten.",
            "De kosten worden eerst bij één deelnemer in rekening gebracht (aanname).",
            "De werkelijke kosten worden omgeslagen, zonder winstopslag (aanname).",
            "Elke deelnemer draagt het risico volgens de sleutel (aanname).",
        ],
        _ =>
        [
            "De gemeenschappelijke regeling geeft de btw die zij betaalde door aan haar deelnemers, die haar bij het BTW-compensatiefonds claimen.",
            "De opgave laat per deelnemer zien welke btw is doorgeschoven, volgens het aandeel in de kosten.",
            "Btw die rust op prestaties aan individuele derden of op vrijgesteld gebruik is niet compensabel (Wet op het BTW-compensatiefonds, artikel 4).",
        ],
    };
}
