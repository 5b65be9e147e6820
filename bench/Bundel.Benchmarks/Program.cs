// SPDX-License-Identifier: EUPL-1.2
using BenchmarkDotNet.Running;
using Bundel.Benchmarks;
using Bundel.Benchmarks.Bag;
using Bundel.Benchmarks.Matching;

var chosen = args.Length == 0 ? "alles" : args[0];
switch (chosen)
{
    case "verdelen":
        DividePools.Run();
        break;
    case "regels":
        LinesToResult.Run(args.Length > 1 ? int.Parse(args[1]) : 1_000_000);
        break;
    case "grootboek":
        LedgerRun.Run(args.Length > 1 ? int.Parse(args[1]) : 10_000_000);
        break;
    case "auditfile":
        LedgerChain.Audit(args.Length > 1 ? int.Parse(args[1]) : 400);
        break;
    case "grootboek-keten":
        LedgerChain.Run(args.Length > 1 ? int.Parse(args[1]) : 10_000_000);
        break;
    case "stromen":
        FlowRun.Run();
        break;
    case "motor":
        EngineRun.Run();
        break;
    case "start":
        ColdStart.Run();
        break;
    case "pagina":
        await PageRender.Run();
        break;
    case "inlezen":
        await StoreLines.Run(args.Length > 1 ? int.Parse(args[1]) : 1_000_000);
        break;
    case "deler":
        BenchmarkRunner.Run<DividerBenchmarks>();
        break;
    case "kostenspel":
        CostGames.Run(args.Length > 1 ? int.Parse(args[1]) : 25);
        break;
    case "archimate":
        ArchiMate.Run(args.Length > 1 ? args[1] : "../shared/data/blueprints/gemma/GEMMA-release-rebuilt-2025-10-11.xml");
        break;
    case "planning":
        Plans.Run(prove: args.Contains("bewijs"));
        break;
    case "terugkijken":
        Hindcast.Run();
        break;
    case "bag":
        BagLoad.Run(args.Length > 1 ? int.Parse(args[1]) : 20);
        break;
    case "bag-mutaties":
        BagMutations.Run(args.Length > 1 ? int.Parse(args[1]) : 20);
        break;
    case "bag-vragen":
        BagQuestions.Run(args[1]);
        break;
    case "koppelen":
        MatchBench.Run(args[1], args.Length > 2 ? int.Parse(args[2]) : 100_000);
        break;
    case "alles":
        DividePools.Run();
        LinesToResult.Run(1_000_000);
        EngineRun.Run();
        FlowRun.Run();
        CostGames.Run(20);
        Plans.Run(prove: false);
        ColdStart.Run();
        await PageRender.Run();
        break;
    default:
        Console.Error.WriteLine("Kies: verdelen, regels [aantal], grootboek [aantal], grootboek-keten [aantal], auditfile [MB], motor, stromen, start, pagina, inlezen [aantal], deler, kostenspel [spelers], archimate [bestand], planning [bewijs], terugkijken, bag [gemeenten], bag-mutaties [gemeenten], bag-vragen <opslag>, koppelen <opslag> [rijen] of alles.");
        return 2;
}

return 0;
