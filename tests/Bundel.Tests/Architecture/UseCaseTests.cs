// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bundel.Data;
using Bundel.Platform;
using Shouldly;
using Xunit;

namespace Bundel.Tests.Architecture;

public sealed partial class UseCaseTests
{
    private static readonly Permission[] Known = [.. BundelModules.All.Permissions, OutsidePermissions.None];

    public static TheoryData<string> Codes() => [.. PublicTerms.Catalog.All.Select(useCase => useCase.Code)];

    [Theory, MemberData(nameof(Codes))]
    public void A_use_case_has_a_code_in_kebab_case_and_a_sentence_for_a_name(string code)
    {
        KebabCase().IsMatch(code).ShouldBeTrue();
        var name = PublicTerms.Catalog.Find(code)!.Name;
        name.ShouldMatch("^[A-Z].*[^.]$");
    }

    [Theory, MemberData(nameof(Codes))]
    public void A_use_case_takes_a_permission_that_a_module_declares(string code) =>
        Known.ShouldContain(PublicTerms.Catalog.Find(code)!.Permission);

    [Theory, MemberData(nameof(Codes))]
    public void The_example_of_a_use_case_can_be_run_as_it_stands(string code)
    {
        var useCase = PublicTerms.Catalog.Find(code)!;
        var read = UseCaseReader.Read(useCase, JsonNode.Parse(useCase.Example)!.AsObject());
        read.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
        if (read.Value is IValidated validated) validated.Validate().Select(problem => problem.ToString()).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Codes))]
    public void Every_field_of_input_and_answer_has_a_Dutch_name(string code)
    {
        var useCase = PublicTerms.Catalog.Find(code)!;
        PublicTerms.Fields(useCase).Where(field => field.Name is null || !CamelCase().IsMatch(field.Name)).Select(field => field.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_use_case_code_and_every_permission_code_is_unique()
    {
        PublicTerms.Catalog.All.GroupBy(useCase => useCase.Code).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
        BundelModules.All.Permissions.GroupBy(permission => permission.Code).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
        BundelModules.All.Permissions.ShouldAllBe(permission => PermissionCode().IsMatch(permission.Code));
    }

    [Fact]
    public void Every_use_case_has_a_handler()
    {
        var described = BundelModules.All.Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsDefined(typeof(UseCaseAttribute), inherit: false));
        described.Except(PublicTerms.Catalog.All.Select(useCase => useCase.Type)).ShouldBeEmpty();
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$")]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"^[a-z-]+\.[a-z-]+$")]
    private static partial Regex PermissionCode();
}
