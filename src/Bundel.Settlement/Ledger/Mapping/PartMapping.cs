// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;

namespace Bundel.Settlement.Ledger.Mapping;

/// <summary>The pool of every line of one part. With rules on one column it is one look in a table; otherwise every combination is decided once.</summary>
internal sealed class PartMapping
{
    private const int Undecided = int.MinValue;
    private const int MostCombinations = 4_000_000;
    private readonly PoolMapping mapping;
    private readonly LedgerFile ledger;
    private readonly Dictionary<(string, string, string), int> known = [];
    private int[] table = [];
    private int[] decided = [];
    private LedgerPart part = null!;

    public PartMapping(PoolMapping mapping, LedgerFile ledger) => (this.mapping, this.ledger) = (mapping, ledger);

    /// <summary>Turns to a part.</summary>
    public void Turn(LedgerPart to)
    {
        part = to;
        if (Single is { } codes)
        {
            table = new int[codes];
            Array.Fill(table, Undecided);
            return;
        }

        var combinations = (long)Size(part.Header.Accounts, mapping.UsesAccounts) * Size(part.Header.CostCentres, mapping.UsesCostCentres) * Size(part.Header.Projects, mapping.UsesProjects);
        if (combinations > MostCombinations) table = [];
        else table = new int[combinations];
        Array.Fill(table, Undecided);
    }

    /// <summary>The only column that rules use, when it is one.</summary>
    public ReadOnlySpan<ushort> SingleColumn =>
        Only(mapping.UsesAccounts, mapping.UsesCostCentres, mapping.UsesProjects) ? part.Accounts
        : Only(mapping.UsesCostCentres, mapping.UsesAccounts, mapping.UsesProjects) ? part.CostCentres
        : Only(mapping.UsesProjects, mapping.UsesAccounts, mapping.UsesCostCentres) ? part.Projects
        : [];

    private int? Single => SingleColumn.IsEmpty ? null
        : mapping.UsesAccounts ? part.Header.Accounts.Length : mapping.UsesCostCentres ? part.Header.CostCentres.Length : part.Header.Projects.Length;

    /// <summary>Decides all codes of the only column; a code of the whole ledger is decided once.</summary>
    public ReadOnlySpan<int> Table()
    {
        var (codes, texts) = mapping.UsesAccounts ? (part.Header.Accounts, ledger.Header.Accounts) : mapping.UsesCostCentres ? (part.Header.CostCentres, ledger.Header.CostCentres) : (part.Header.Projects, ledger.Header.Projects);
        if (decided.Length == 0)
        {
            decided = new int[texts.Count];
            Array.Fill(decided, Undecided);
        }

        for (var code = 0; code < table.Length; code++)
        {
            ref var pool = ref decided[codes[code]];
            if (pool == Undecided) pool = Decide(code, code, code);
            table[code] = pool;
        }

        return table;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PoolOf(int line)
    {
        var account = mapping.UsesAccounts ? part.Accounts[line] : 0;
        var costCentre = mapping.UsesCostCentres && !part.CostCentres.IsEmpty ? part.CostCentres[line] : 0;
        var project = mapping.UsesProjects && !part.Projects.IsEmpty ? part.Projects[line] : 0;
        if (table.Length == 0) return Decide(account, costCentre, project);
        var place = (account * Size(part.Header.CostCentres, mapping.UsesCostCentres) + costCentre) * Size(part.Header.Projects, mapping.UsesProjects) + project;
        var pool = table[place];
        return pool != Undecided ? pool : table[place] = Decide(account, costCentre, project);
    }

    public string Account(int code) => ledger.Header.Accounts[part.Header.Accounts[code]];

    public string CostCentre(int code) => part.Header.CostCentres.Length == 0 ? "" : ledger.Header.CostCentres[part.Header.CostCentres[code]];

    public string Project(int code) => part.Header.Projects.Length == 0 ? "" : ledger.Header.Projects[part.Header.Projects[code]];

    private int Decide(int account, int costCentre, int project)
    {
        var key = (mapping.UsesAccounts ? Account(account) : "", mapping.UsesCostCentres ? CostCentre(costCentre) : "", mapping.UsesProjects ? Project(project) : "");
        if (!known.TryGetValue(key, out var pool)) known[key] = pool = mapping.PoolOf(key.Item1, key.Item2, key.Item3);
        return pool;
    }

    private static bool Only(bool used, bool other, bool another) => used && !other && !another;

    private static int Size(int[] codes, bool used) => used && codes.Length > 0 ? codes.Length : 1;
}
