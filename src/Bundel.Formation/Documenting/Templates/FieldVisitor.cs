// SPDX-License-Identifier: EUPL-1.2
using Fluid;
using Fluid.Ast;

namespace Bundel.Formation.Documenting.Templates;

/// <summary>Walks through a template and looks up every field that it names, also in branches that are not taken.</summary>
internal sealed class FieldVisitor : AstVisitor
{
    private static readonly FieldTree Anything = new("", IsList: false, new Dictionary<string, FieldTree>());
    private readonly Dictionary<string, FieldTree> own = new(StringComparer.Ordinal) { ["forloop"] = Anything };
    private readonly List<string> used = [];
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Top fields that the template uses.</summary>
    public IReadOnlyList<string> Used => [.. used.Distinct(StringComparer.Ordinal)];

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        own[forStatement.Identifier] = forStatement.Source is MemberExpression source && Lookup(source) is { } list ? list with { IsList = false } : Anything;
        return base.VisitForStatement(forStatement);
    }

    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        own[assignStatement.Identifier] = assignStatement.Value is MemberExpression source && Lookup(source) is { } found ? found : Anything;
        return base.VisitAssignStatement(assignStatement);
    }

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement)
    {
        own[captureStatement.Identifier] = Anything;
        return base.VisitCaptureStatement(captureStatement);
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        Lookup(memberExpression);
        return base.VisitMemberExpression(memberExpression);
    }

    protected override Statement VisitIncludeStatement(IncludeStatement includeStatement) => Refuse(includeStatement, "include");

    protected override Statement VisitRenderStatement(RenderStatement renderStatement) => Refuse(renderStatement, "render");

    private Statement Refuse(Statement statement, string tag)
    {
        problems.Add(new Problem("sjabloon-opdracht", $"Een sjabloon kan geen ander bestand invoegen ({tag})."));
        return statement;
    }

    private FieldTree? Lookup(MemberExpression expression)
    {
        string[] path = [.. expression.Segments.OfType<IdentifierSegment>().Select(segment => segment.Identifier)];
        if (path.Length == 0) return null;
        if (!own.TryGetValue(path[0], out var field))
        {
            if (!FieldTree.Root.Fields.TryGetValue(path[0], out field)) return Miss(path, 1, FieldTree.Root);
            used.Add(path[0]);
        }

        for (var depth = 1; depth < path.Length && field != Anything; depth++)
        {
            if (path[depth] is "size" or "first" or "last" && (field.IsList || field.Fields.Count == 0)) return path[depth] == "size" ? Anything : field with { IsList = false };
            if (!field.Fields.TryGetValue(path[depth], out var deeper)) return Miss(path, depth + 1, field);
            field = deeper;
        }

        return field;
    }

    private FieldTree? Miss(string[] path, int length, FieldTree among)
    {
        var name = string.Join('.', path.Take(length));
        if (!problems.Any(problem => problem.Found == name))
        {
            problems.Add(new Problem("sjabloon-veld-onbekend", $"Het veld {name} bestaat niet.") { Found = name, Expected = among.Fields.Count == 0 ? "een tekst zonder verdere velden" : "een van " + string.Join(", ", among.Fields.Keys) });
        }

        return null;
    }
}
