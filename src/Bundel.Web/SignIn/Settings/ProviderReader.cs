// SPDX-License-Identifier: EUPL-1.2
using Bundel.Web.SignIn.Oidc;

namespace Bundel.Web.SignIn.Settings;

/// <summary>Reads one identity provider and says what the strict profile misses in it.</summary>
internal static class ProviderReader
{
    public static Provider Read(SectionReader reader, string path, string folder)
    {
        string At(string name) => $"{path}:{name}";
        var provider = new Provider(reader.Required(At("code")), reader.Required(At("naam")), reader.Https(At("uitgever")) ?? Missing(reader, At("uitgever")), reader.Required(At("client")))
        {
            KeyFile = reader.File(At("sleutelbestand"), folder),
            KeyId = reader.Text(At("sleutelnaam")),
            SecretFile = reader.File(At("geheimbestand"), folder),
            TrustFile = reader.File(At("vertrouwdeCertificaten"), folder),
            Domains = reader.Texts(At("domeinen")),
            AcrValues = reader.Texts(At("betrouwbaarheidsniveaus")),
            GroupsClaim = reader.Text(At("groepenveld")) ?? "groups",
            GroupRoles = [.. reader.Items(At("groepen")).Select(item => new GroupRole(reader.Required(item + ":groep"), Grant(reader, item)))],
            Applications = [.. reader.Items(At("toepassingen")).Select(item => new ClientApplication(reader.Required(item + ":client"), reader.Required(item + ":naam"), Grant(reader, item)))],
            Relaxations = [.. reader.Items(At("versoepelingen")).Select(item => Relaxed(reader, item)).OfType<RelaxationChoice>()],
            OtherAddresses = [.. reader.Items(At("andereAdressen")).Select(reader.Https).OfType<Uri>()],
        };
        Check(reader, path, provider);
        return provider;
    }

    private static RelaxationChoice? Relaxed(SectionReader reader, string item)
    {
        var (kind, reason) = (reader.Choice<Relaxation>(item + ":soort"), reader.Required(item + ":reden"));
        return kind is { } known ? new RelaxationChoice(known, reason) : null;
    }

    private static RoleGrant Grant(SectionReader reader, string item) =>
        new(reader.Required(item + ":samenwerking"), reader.Choice<Role>(item + ":rol") ?? Role.Lezer, reader.Text(item + ":deelnemer"));

    private static Uri Missing(SectionReader reader, string path)
    {
        if (reader.Text(path) is null) reader.Required(path);
        return new Uri("https://onbekend.invalid/");
    }

    private static void Check(SectionReader reader, string path, Provider provider)
    {
        if (provider.Code.Length > 0 && !Code.Parse(provider.Code).Succeeded) reader.Fault(path + ":code", "code-onjuist", "Een code bestaat uit kleine letters, cijfers en streepjes.", provider.Code);
        if (provider.Domains.Count == 0) reader.Fault(path + ":domeinen", "domeinen-ontbreken", "Noem de domeinen van de e-mailadressen van deze aanbieder.", null, "gemeente.nl");
        var secret = provider.Allows(Relaxation.SharedSecret);
        if (secret && provider.SecretFile is null) reader.Fault(path + ":geheimbestand", "geheim-ontbreekt", "Met een gedeeld geheim hoort een bestand waarin het staat.");
        if (!secret && provider.SecretFile is not null) reader.Fault(path + ":geheimbestand", "geheim-streng", "Het strenge profiel kent geen gedeeld geheim. Gebruik een sleutel, of noem de versoepeling 'gedeeld-geheim' met een reden.");
        if (!secret && provider.KeyFile is null) reader.Fault(path + ":sleutelbestand", "sleutel-ontbreekt", "Het strenge profiel vraagt een eigen sleutel waarmee Bundel zich bewijst (PEM, RSA of P-256).");
        if (provider.AcrValues.Count == 0 && !provider.Allows(Relaxation.NoAcr)) reader.Fault(path + ":betrouwbaarheidsniveaus", "niveau-ontbreekt", "Noem de betrouwbaarheidsniveaus die genoeg zijn, of de versoepeling 'zonder-betrouwbaarheidsniveau' met een reden.");
        if (provider.KeyFile is { } file && File.Exists(file) && ClientKey.Read(file, provider.KeyId) is { Succeeded: false } key)
            foreach (var problem in key.Problems) reader.Fault(path + ":sleutelbestand", problem.Code, problem.Message, file, problem.Expected);
    }
}
