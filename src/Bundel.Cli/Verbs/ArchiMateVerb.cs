// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Bundel.Platform;

namespace Bundel.Cli.Verbs;

/// <summary>A verb on exchange files.</summary>
internal abstract class ArchiMateVerb(string name, string description) : Verb(name, description)
{
    protected static readonly JsonSerializerOptions Form = new(UseCaseJson.Options) { WriteIndented = true, NewLine = "\n" };

    protected static void Json<T>(Terminal terminal, T answer) => terminal.Line(JsonSerializer.Serialize(answer, Form));

    protected static string FileName(string path) => Path.GetFileName(path);
}
