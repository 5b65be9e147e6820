// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Scanning;
using Bundel.Bag.Store;

namespace Bundel.Bag.Loading;

/// <summary>The small tables: relations of gemeente and woonplaats, what the delivery says of itself, and the words of the codes.</summary>
internal static class LeafTables
{
    private static readonly (string Name, CodeTable Table)[] Lists =
    [
        ("status", Codes.Naming), ("status", Codes.Town), ("status", Codes.Place), ("status", Codes.Residence), ("status", Codes.Building),
        ("type openbare ruimte", Codes.StreetType), ("type adresseerbaar object", Codes.Addressed), ("gebruiksdoel", Codes.Purpose), ("kenmerk", Codes.Attribute), ("gemeente-woonplaats", Codes.Relation),
    ];

    public static void Write(BagDatabase database, Delivery delivery, string filter)
    {
        Relations(database, delivery.Relations);
        Facts(database, delivery, filter);
        using var insert = database.Prepare("INSERT INTO code VALUES(?,?,?)");
        foreach (var (name, table) in Lists)
        {
            foreach (var (code, word) in table.All) insert.Bind(1, name).Bind(2, code).Bind(3, word).Run();
        }
    }

    public static void Relations(BagDatabase database, IEnumerable<TownRelation> relations)
    {
        using var insert = database.Prepare("INSERT INTO gemeente_woonplaats VALUES(?,?,?,?,?)");
        foreach (var relation in relations.OrderBy(relation => (relation.Town, relation.Begin, relation.Municipality)))
        {
            insert.Clear().Bind(1, relation.Town).Bind(2, relation.Municipality).Bind(3, relation.Begin).Bind(5, relation.State);
            if (relation.End != BagDate.NoDay) insert.Bind(4, relation.End);
            insert.Run();
        }
    }

    private static void Facts(BagDatabase database, Delivery delivery, string filter)
    {
        using var insert = database.Prepare("INSERT INTO levering VALUES(?,?)");
        insert.Bind(1, "schema").Bind(2, Schema.Version).Run();
        insert.Bind(1, "standdatum").Bind(2, delivery.Date).Run();
        insert.Bind(1, "gebied").Bind(2, delivery.WholeCountry || delivery.Municipalities.Count == 0 ? "Nederland" : string.Join(',', delivery.Municipalities.Select(pair => $"{pair.Key:0000}"))).Run();
        insert.Bind(1, "filter").Bind(2, filter).Run();
    }
}
