// SPDX-License-Identifier: EUPL-1.2
using System.CommandLine;
using Bundel.Formation.LegalForms;

namespace Bundel.Cli.Verbs;

/// <summary>bundel rechtsvorm: the legal forms in order, with the criteria that brought them there.</summary>
internal sealed class LegalFormVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<bool> json;

    public LegalFormVerb()
        : base("rechtsvorm", "Zet de rechtsvormen op volgorde bij uw antwoorden, met de redenen en de gevolgen.")
    {
        file = FileArgument("antwoorden.json", "Antwoorden op de vragen van de beslistabel; wat ontbreekt is onbekend.");
        json = SwitchOption("--json", "Geeft de uitkomst als JSON.");
    }

    public override string Example => "bundel rechtsvorm docs/voorbeelden/rechtsvorm.json";

    public override Task<int> Run(ParseResult parsed, Terminal terminal, CancellationToken cancellation) => Task.FromResult(Run(parsed, terminal));

    private int Run(ParseResult parsed, Terminal terminal)
    {
        if (Missing(parsed, file) is { Count: > 0 } missing) return terminal.Problems(missing);
        var answers = InputFile.Read<LegalFormAnswers>(parsed.GetValue(file)!);
        if (!answers.Succeeded) return terminal.Problems(answers.Problems);
        var advice = LegalFormRanking.Of(answers.Value);
        foreach (var notice in advice.Notices) terminal.Message(notice);
        if (parsed.GetValue(json)) terminal.Bytes(JsonOutput.Of(advice));
        else Text(terminal, advice);
        return ExitCodes.Done;
    }

    private static void Text(Terminal terminal, LegalFormAdvice advice)
    {
        foreach (var form in advice.Forms)
        {
            terminal.Line($"{form.Place}. {form.Name}{(form.Possible ? "" : " (kan niet)")}");
            foreach (var reason in form.Excluded) terminal.Line($"     kan niet: {reason.Sentence} ({reason.Source})");
            foreach (var reason in form.Fits) terminal.Line($"     voor: {reason.Sentence} ({reason.Source})");
            foreach (var reason in form.Against) terminal.Line($"     tegen: {reason.Sentence} ({reason.Source})");
            if (form.Calendar is { } calendar) terminal.Line($"     beginnen uiterlijk {Dutch.Date(calendar.Begin)} voor een start op {Dutch.Date(calendar.Start)}");
        }

        if (advice.Open.Count > 0) terminal.Line($"Nog onbekend: {string.Join(" ", advice.Open.Select(question => question.Text))}");
    }
}
