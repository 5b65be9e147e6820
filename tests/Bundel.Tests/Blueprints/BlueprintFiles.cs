// SPDX-License-Identifier: EUPL-1.2
using Bundel.Blueprints.Analysis;
using Bundel.Blueprints.Exchange;

namespace Bundel.Tests.Blueprints;

/// <summary>The supplied releases and samples.</summary>
internal static class BlueprintFiles
{
    public static string Release2024 => TestData.File("blueprints/gemma/GEMMA-release-rebuilt-2024-12-18.xml");

    public static string Release2025 => TestData.File("blueprints/gemma/GEMMA-release-rebuilt-2025-10-11.xml");

    public static string[] Samples =>
    [
        Release2024,
        Release2025,
        TestData.File("blueprints/exchange-samples/Over_GEMMA.xml"),
        TestData.File("blueprints/exchange-samples/archi-tests-Sample1.xml"),
        TestData.File("blueprints/exchange-samples/archi-tests-bendpoint.xml"),
        TestData.File("blueprints/softwarecatalogus/GEMMA_test-mini.xml"),
    ];

    public static ModelIndex Index(string path) => new(Read(path));

    public static ExchangeModel Read(string path)
    {
        var read = ExchangeReader.ReadFile(path);
        read.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
        return read.Value;
    }

    public static Result<ExchangeModel> Parse(string xml)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml));
        return ExchangeReader.Read(stream, "model.xml");
    }

    public static ExchangeModel Parse(byte[] xml)
    {
        using var stream = new MemoryStream(xml);
        var read = ExchangeReader.Read(stream, "model.xml");
        read.Problems.Select(problem => problem.ToString()).ShouldBeEmpty();
        return read.Value;
    }
}
