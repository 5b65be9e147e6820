// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Bag.Loading;
using Bundel.Bag.Messages;
using Bundel.Bag.Messages.Making;
using Bundel.Bag.Messages.Schemas;
using Bundel.Bag.Store;

namespace Bundel.Tests.Bag.Messages;

/// <summary>The messages that real mutations should cause, made from the history of a municipality and judged by the schema of the standard.</summary>
public sealed class MessageMakingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisgevingen").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Mutations_become_messages_that_fit_the_schema_and_the_matrix()
    {
        var split = new SplitExtract(TestData.File("bag/samples/BAGGEM0457L-15102021.zip"));
        var (extract, mutations, store) = (Path.Combine(folder, "stand.zip"), Path.Combine(folder, "BAGNLDM.zip"), Path.Combine(folder, "bag.db"));
        split.WriteExtract(extract, new DateOnly(2020, 7, 1));
        split.WriteMutations(mutations, new DateOnly(2020, 7, 1), new DateOnly(2021, 1, 1));
        new ExtractLoader(extract, store).Load().Value.Stored.ShouldBeTrue();
        var changes = ChangeReader.Read([mutations]).Value;
        using var database = BagDatabase.Open(store);
        var now = new DateTime(2021, 1, 1, 8, 0, 0, DateTimeKind.Utc);

        var made = MessageMaker.Make(changes, MadeKind.BagGba, database, now, "urn:nld:bag", hasBg0310: false);
        made.Messages.Count.ShouldBeGreaterThan(20);
        made.NotMade.ShouldNotBeEmpty();
        TestContext.Current.SendDiagnosticMessage(string.Join("\n", made.Messages.GroupBy(message => (message.Entity, message.Code)).Select(group => $"{group.Key} {group.Count()}")));
        var output = Directory.CreateDirectory(Path.Combine(folder, "uit")).FullName;
        foreach (var message in made.Messages) File.WriteAllBytes(Path.Combine(output, message.File), message.Bytes);

        var schemas = new SchemaFolder(Path.Combine(folder, "schemas"));
        schemas.Install(TestData.File("bag/stuf/bg0204/bg0204_20260227_patch15.zip")).Succeeded.ShouldBeTrue();
        var (reports, _) = MessageFiles.Check([output], new MessageChecker(schemas, null, new DateOnly(2021, 1, 1)));
        string.Join("\n", reports.SelectMany(report => report.Faults.Select(fault => $"{report.File}: {fault.Layer} {fault.Rule} {fault.Message} {fault.Place} {fault.Found}")).Take(20)).ShouldBeEmpty();

        ForgottenIsSeen(made, output);
        var early = MessageMaker.Make(changes, MadeKind.BagGba, database, new DateTime(2020, 7, 2, 0, 0, 0, DateTimeKind.Utc), "urn:nld:bag", hasBg0310: false);
        early.Messages.Count(message => message.HeldUntil > new DateOnly(2020, 7, 2)).ShouldBeGreaterThan(0);
        GeoBagAndEvents(changes, database, now);
    }

    [Fact]
    public void A_file_without_mutations_is_refused()
    {
        ChangeReader.Read([Path.Combine(folder, "weg.zip")]).Problems[0].Code.ShouldBe("bestand-ontbreekt");
        ChangeReader.Read([TestData.File("bag/samples/BAGGEM0457L-15102021.zip")]).Problems[0].Code.ShouldBe("mutatie-periode");
    }

    private static void ForgottenIsSeen(MadeMessages made, string output)
    {
        ReceivedComparison.Compare(made.Messages, output).Value.ShouldBeEmpty();
        File.Delete(Path.Combine(output, made.Messages[0].File));
        var forgotten = ReceivedComparison.Compare(made.Messages, output).Value.ShouldHaveSingleItem();
        forgotten.Difference.ShouldBe("niet ontvangen");
        forgotten.Object.ShouldBe(made.Messages[0].Object);
    }

    private static void GeoBagAndEvents(IReadOnlyList<BagChange> changes, BagDatabase database, DateTime now)
    {
        var geo = MessageMaker.Make(changes, MadeKind.GeoBag, database, now, "urn:nld:bag", hasBg0310: false);
        geo.Messages.ShouldNotBeEmpty();
        geo.Note!.ShouldContain("niet tegen schema getoetst");
        geo.NotMade.ShouldContain(row => row.Reason.Contains("geometrieVerzoek"));
        MessageMaker.Make(changes, MadeKind.GeoBag, database, now, "urn:nld:bag", hasBg0310: true).Note.ShouldBeNull();
        var events = MessageMaker.Make(changes, MadeKind.CloudEvents, database, now, "urn:nld:oin:1:systeem:bag", hasBg0310: false).Messages;
        events.Count.ShouldBe(changes.Count);
        using var first = JsonDocument.Parse(events[0].Bytes);
        first.RootElement.GetProperty("specversion").GetString().ShouldBe("1.0");
        first.RootElement.GetProperty("type").GetString()!.ShouldStartWith("nl.bag.");
    }
}
