// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Api;

/// <summary>A group of routes in the documentation: one per slice.</summary>
public sealed record ApiTag(string Name, string Description)
{
    public static readonly ApiTag Platform = new("Beheer", "Langlopende taken, het auditspoor en sleutels voor programma's.");
    public static readonly ApiTag Collaborations = new("Samenwerkingsverband", "Samenwerkingen, deelnemers, diensten, verdeelmaatstaven en besluiten.");
    public static readonly ApiTag Formation = new("Inrichten", "Businesscase, rechtsvorm, stukken en eerlijk delen bij het inrichten van een samenwerking.");
    public static readonly ApiTag Settlement = new("Verrekenen", "Begroting, verdeelsleutels en verrekeningen.");
    public static readonly ApiTag Obligations = new("Verplichtingen en bouwstenen", "Register, standen, bewijs, opleveringen, beheer, normen en planning.");
    public static readonly ApiTag Bag = new("BAG", "Kwaliteit van de BAG, signalen, steekproeven, processen en zaken.");
    public static readonly ApiTag Blueprints = new("Blauwdrukken", "Referentiemodel, landschappen, vergelijking, toetsing en afwijkingen.");
}
