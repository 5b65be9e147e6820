// SPDX-License-Identifier: EUPL-1.2
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Bundel.Web.SignIn.Sessions;

/// <summary>Keeps the keys that protect cookies and forms in the database, so that every node has the same.</summary>
internal sealed class DatabaseKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<BundelDb>().Set<ProtectionKey>().AsEnumerable().Select(key => Read(key.Xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<BundelDb>();
        db.Add(new ProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting)));
        db.SaveChanges();
    }

    private static XElement Read(string xml)
    {
        using var text = new StringReader(xml);
        using var reader = System.Xml.XmlReader.Create(text, new System.Xml.XmlReaderSettings { DtdProcessing = System.Xml.DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }
}
