// SPDX-License-Identifier: EUPL-1.2
using Bundel.Collaborations;
using Bundel.Formation.Documenting;
using Bundel.Formation.DocumentStore;
using Bundel.Formation.Dossiers;
using Bundel.Formation.LegalForms;
using Bundel.Formation.Reading;
using Bundel.Tests.Support;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Formation;

public sealed class DossierTests
{
    private static DocumentInput Example => InputText.Read<DocumentInput>(File.ReadAllBytes(Path.Combine(TestData.Checkout, "docs/voorbeelden/document.json"))).Value;

    [Theory, EveryDatabase]
    public async Task A_document_is_outdated_once_a_figure_in_it_changed_and_its_text_stays(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new SaveDossier(Example));
        var code = await world.Must(new MakeDocument("businesscase"));
        (await world.Must(new ListDocuments())).Single().Outdated.ShouldBe(false);
        var candidate = Example.Case!.Candidates[0] with { Workplaces = 500 };
        await world.Must(new SaveDossier(Example with { Case = Example.Case with { Candidates = [candidate, .. Example.Case.Candidates.Skip(1)] } }));
        var document = await world.Must(new ShowDocument(code));
        document.Outdated.ShouldBe(true);
        document.Text!.ShouldContain("| Beekdrecht | 34.200 | 410 |");
    }

    [Theory, EveryDatabase]
    public async Task Answers_become_the_next_version_with_who_and_when(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new SaveAnswers(new LegalFormAnswers(OwnStaff: true, OnlySupport: true, PolicyPowers: false, CouncilsJoin: false), LegalForm.Bedrijfsvoeringsorganisatie));
        var view = await world.Must(new ShowDossier());
        view.Version.ShouldBe(1);
        view.SavedBy.ShouldNotBeNullOrEmpty();
        view.Advice.Forms[0].Form.ShouldBe(LegalForm.Bedrijfsvoeringsorganisatie);
    }

    [Theory, EveryDatabase]
    public async Task An_own_template_takes_the_place_of_the_shipped_one(Database database)
    {
        await using var world = await World.On(database);
        await world.Must(new SaveDossier(Example));
        await world.Must(new AddTemplate("sla", "eigen.md", "# Onze SLA\n\nVoor {{ totaal.werkplekken }} werkplekken."));
        (await world.Must(new ShowDocument(await world.Must(new MakeDocument("sla"))))).Text.ShouldBe("# Onze SLA\n\nVoor 1.855 werkplekken.");
    }
}
