// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Settlement.Model;

namespace Bundel.Tests.Settlement;

public sealed class ModelJsonTests
{
    [Fact]
    public void A_model_that_is_written_and_read_again_is_the_same_model()
    {
        var model = Models.Sample;
        var again = ModelJson.Read(ModelJson.Write(model)).Value;
        ModelJson.Write(again).ShouldBe(ModelJson.Write(model));
        RunHash.Of(again).ShouldBe(RunHash.Of(model));
    }

    [Fact]
    public void The_canonical_bytes_have_sorted_keys_and_no_whitespace_and_read_as_the_same_model()
    {
        var canonical = ModelJson.Canonical(Models.Sample);
        var text = Encoding.UTF8.GetString(canonical);
        text.ShouldStartWith("{\"afronding\":{\"eenheid\":\"0.01\",\"rest\":\"grootste-rest\"},\"begrotingsregels\":[{\"aard\":");
        text.ShouldNotContain("\n");
        ModelJson.Canonical(ModelJson.Read(canonical).Value).ShouldBe(canonical);
    }

    [Fact]
    public void The_order_of_things_and_trailing_zeros_do_not_change_the_hash()
    {
        var model = Models.Sample;
        var shuffled = model with
        {
            Participants = [.. model.Participants.Reverse()],
            Keys = [.. model.Keys.Reverse()],
            Lines = [.. model.Lines.Reverse()],
            Measures = [.. model.Measures.Select(measure => measure with { Values = [.. measure.Values.Reverse().Select(value => value with { Value = value.Value + 0.000m })] })],
        };
        RunHash.Of(shuffled).ShouldBe(RunHash.Of(model));
    }

    [Fact]
    public void Another_amount_gives_another_hash()
    {
        var model = Models.Sample;
        RunHash.Of(model with { Lines = [.. model.Lines.Select(line => line with { Amount = line.Amount + new Money(1) })] }).ShouldNotBe(RunHash.Of(model));
    }

    [Fact]
    public void All_faults_of_shape_are_reported_at_once_with_their_pointer()
    {
        var result = Models.Read("""
            {
              "schema": "bundel-model/1",
              "samenwerking": { "code": "a", "naam": 7 },
              "deelnemers": [ { "code": "x", "naam": "X", "van": "1 januari", "kleur": "rood" } ],
              "sleutels": [ { "code": "s", "naam": "S", "geldigVanaf": "2025-01-01", "verdeling": { "wijze": "toeval" } } ],
              "kostengroepen": {},
              "begrotingsregels": [ { "jaar": 2026, "kostengroep": "k", "omschrijving": "o", "bedrag": 12.5 } ]
            }
            """);
        result.Problems.Select(problem => (problem.Code, problem.Place!.Pointer)).ShouldBe(
        [
            ("waarde-ongeldig", "/samenwerking/naam"),
            ("waarde-ongeldig", "/deelnemers/0/van"),
            ("veld-onbekend", "/deelnemers/0/kleur"),
            ("soort-onbekend", "/sleutels/0/verdeling/wijze"),
            ("json-vorm", "/kostengroepen"),
            ("waarde-ongeldig", "/begrotingsregels/0/bedrag"),
        ]);
    }

    [Fact]
    public void A_missing_field_is_named()
    {
        var problem = Models.Read("""{ "schema": "bundel-model/1", "samenwerking": { "code": "a", "naam": "A" }, "deelnemers": [], "sleutels": [], "kostengroepen": [] }""").Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldBe("model.json, het geheel: Het veld begrotingsregels ontbreekt.");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "schema": "bundel-model/9" }""")]
    public void An_unknown_schema_is_refused(string json) =>
        Models.Read(json).Problems.ShouldHaveSingleItem().Code.ShouldBe("schema-onbekend");

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("""{ "schema": "bundel-model/1", "schema": "bundel-model/1" }""")]
    public void What_is_not_JSON_is_refused(string json) =>
        Models.Read(json).Problems.ShouldHaveSingleItem().Code.ShouldBe("json-ongeldig");

    [Fact]
    public void The_committed_schema_is_made_from_the_records()
    {
        var path = Path.Combine(TestData.Checkout, "docs", "model.schema.json");
        var text = ModelSchema.Text();
        if (Environment.GetEnvironmentVariable("BUNDEL_WRITE_SCHEMA") == "1") File.WriteAllText(path, text);
        File.ReadAllText(path).ShouldBe(text);
    }
}
