// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Bundel.Kernel.Tables;
using Bundel.Settlement.Ledger.Csv;

namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>Reads an audit file element by element: header, accounts, opening balance, transactions; holds every rule against it on the way.</summary>
internal sealed class XafReader(XafTokens tokens, LedgerSink? sink)
{
    private const int MostDepth = 64;
    private readonly ulong[] open = new ulong[MostDepth];
    private readonly XafRules rules = new(tokens);
    private readonly XafTotals transactions = new("de transacties", "XAF-totalen");
    private readonly XafTotals opening = new("de beginbalans", "XAF-beginbalans");
    private readonly XafAccounts accounts = new();
    private readonly XafLine line = new();
    private readonly TransactionNumbers numbersOfJournal = new();
    private readonly List<ulong> numbersOfTransaction = [];
    private readonly HashSet<string> periods = new(StringComparer.Ordinal);
    private XafHeader header = new();
    private XafVersion? version;
    private int depth;
    private long journals;
    private long transactionCount;
    private long balance;
    private byte month;
    private readonly XafDates dates = new();
    private byte[] numberText = new byte[64];
    private int numberLength;

    public IReadOnlyDictionary<string, string> AccountNames => accounts.Names;

    public XafReading Read()
    {
        while (tokens.Read())
        {
            if (tokens.IsClose) Close();
            else if (depth > 0 && tokens.TakeLeaf()) Leaf();
            else Open();
        }

        if (depth > 0 || version is null) throw tokens.Fault("xml-ongeldig", version is null ? "dit bestand is geen XML." : "dit bestand houdt op voordat alle elementen gesloten zijn.");
        return Finish();
    }

    private void Open()
    {
        var element = XafElements.Of(tokens.Name);
        if (depth == 0) Root(element);
        if (depth == MostDepth) throw tokens.Fault("xml-te-diep", "de elementen in dit XML-bestand zijn te diep genest.");
        open[depth++] = element == XafElement.Other ? LinePrint.Of(tokens.Name) | (1UL << 63) : (ulong)element;
        switch (element)
        {
            case XafElement.trLine or XafElement.obLine:
                line.Clear(tokens.Start);
                sink?.Turn(tokens.Start);
                break;
            case XafElement.transaction:
                StartTransaction();
                break;
            case XafElement.journal:
                journals++;
                numbersOfJournal.Clear();
                break;
            case XafElement.transactions:
                transactions.IsThere = true;
                break;
            case XafElement.openingBalance:
                opening.IsThere = true;
                break;
            case XafElement.ledgerAccount:
                accounts.Start();
                break;
        }

        if (tokens.IsEmpty) depth--;
    }

    /// <summary>An element with nothing but text. Lists without content are opened and closed like any other.</summary>
    private void Leaf()
    {
        var element = XafElements.Of(tokens.Name);
        if (element == XafElement.Other) return;
        if (element.IsList())
        {
            Open();
            Close();
            return;
        }

        CloseIn(element);
    }

    private void Root(XafElement element)
    {
        if (element != XafElement.auditfile || version is not null) throw tokens.Fault("xaf-geen-auditfile", "dit is geen auditfile (XAF).", Encoding.UTF8.GetString(tokens.Name), "het element auditfile");
        var space = XafNamespaces.Of(Encoding.UTF8.GetString(tokens.Attributes));
        version = XafVersion.Of(space) ?? throw tokens.Fault("xaf-versie-onbekend", "deze versie van de auditfile kent Bundel niet.", space.Length == 0 ? "geen naamruimte" : space, Dutch.List([.. XafVersion.All.Select(known => known.Name)]));
    }

    private void Close()
    {
        var element = XafElements.Of(tokens.Name);
        var print = element == XafElement.Other ? LinePrint.Of(tokens.Name) | (1UL << 63) : (ulong)element;
        if (depth == 0 || open[depth - 1] != print) throw tokens.Fault("xml-ongeldig", "hier wordt een element gesloten dat niet open staat.", Encoding.UTF8.GetString(tokens.Name));
        depth--;
        if (element == XafElement.Other || depth == 0) return;
        CloseIn(element);
        if (element == XafElement.transaction) EndTransaction();
        if (element == XafElement.obLine) EndOpeningLine();
        if (element == XafElement.ledgerAccount) accounts.End(rules);
    }

    private void CloseIn(XafElement element)
    {
        var parent = (open[depth - 1] >> 63) == 0 ? (XafElement)open[depth - 1] : XafElement.Other;
        switch (parent)
        {
            case XafElement.trLine:
                CloseInLine(element);
                break;
            case XafElement.transaction:
                CloseInTransaction(element);
                break;
            case XafElement.obLine:
                CloseInLine(element);
                break;
            case XafElement.header:
                CloseInHeader(element);
                break;
            case XafElement.ledgerAccount:
                accounts.Take(element, tokens, rules, version!);
                break;
            default:
                CloseElsewhere(element, parent);
                break;
        }
    }

    private void CloseInLine(XafElement element)
    {
        switch (element)
        {
            case XafElement.accID:
                line.HasAccount = tokens.TextEnd > tokens.TextStart;
                if (!accounts.Knows(tokens)) rules.Add("XAF-rekening-onbekend", "Deze rekening staat niet in het grootboek (generalLedger).", Texts.Of(tokens));
                if (sink is not null) line.Account = sink.Codes.Accounts.CodeOf(tokens.Text);
                break;
            case XafElement.amnt:
                line.TakeAmount(tokens, rules);
                break;
            case XafElement.amntTp:
                line.TakeSide(tokens, rules);
                break;
            case XafElement.nr:
                numbersOfTransaction.Add(LinePrint.Of(tokens.Text));
                break;
            case XafElement.costID when sink is not null:
                line.CostCentre = sink.Codes.CostCentres.CodeOf(tokens.Text);
                break;
            case XafElement.projID when sink is not null:
                line.Project = sink.Codes.Projects.CodeOf(tokens.Text);
                break;
        }
    }

    private void CloseInTransaction(XafElement element)
    {
        switch (element)
        {
            case XafElement.nr:
                TakeNumber();
                if (!numbersOfJournal.Add(tokens.Text)) rules.Add("XAF-transactie-dubbel", "Dit transactienummer staat al in hetzelfde dagboek.", TransactionNumber);
                break;
            case XafElement.periodNumber when periods.Count > 0 && !periods.Contains(Texts.Of(tokens)):
                rules.Add("XAF-periode-onbekend", "Deze periode staat niet in de lijst van perioden.", Texts.Of(tokens));
                break;
            case XafElement.trDt:
                dates.Take(tokens, rules, header);
                break;
            case XafElement.trLine:
                EndLine();
                break;
        }
    }

    /// <summary>For messages; a string is made only for those.</summary>
    private string TransactionNumber => Encoding.UTF8.GetString(numberText, 0, numberLength);

    private void TakeNumber()
    {
        numberLength = tokens.Text.Length;
        if (numberText.Length < numberLength) numberText = new byte[numberLength];
        tokens.Text.CopyTo(numberText);
    }

    private void StartTransaction()
    {
        transactionCount++;
        (balance, month, numberLength) = (0, 0, 0);
        numbersOfTransaction.Clear();
    }

    private void EndLine()
    {
        if (!line.HasAccount) rules.Add("XAF-rekening-ontbreekt", "Deze regel heeft geen rekening (accID).");
        if (!line.HasAmount) rules.Add("XAF-bedrag-ontbreekt", "Deze regel heeft geen bedrag (amnt).");
        transactions.Lines++;
        if (line.Signed is not { } cents) return;
        if (line.Side == 'D') transactions.Debit += line.Cents;
        else transactions.Credit += line.Cents;
        balance += cents;
        if (sink is null) return;
        month = sink.Codes.Months.OfDate(dates.Text);
        sink.Add(line.Start, tokens.End, (line.Account, line.CostCentre, line.Project, month), cents);
    }

    private void EndTransaction()
    {
        if (balance != 0) rules.Add("XAF-transactie-balans", $"Transactie {TransactionNumber} is niet in evenwicht.", new Money(balance).ToString(), "0.00");
        if (numbersOfTransaction.Count < 2) return;
        numbersOfTransaction.Sort();
        for (var i = 1; i < numbersOfTransaction.Count; i++)
        {
            if (numbersOfTransaction[i] != numbersOfTransaction[i - 1]) continue;
            rules.Add("XAF-regel-dubbel", $"In transactie {TransactionNumber} heeft meer dan één regel hetzelfde nummer (nr).");
            return;
        }
    }

    private void EndOpeningLine()
    {
        opening.Lines++;
        if (line.Side == 'D') opening.Debit += line.Cents;
        else if (line.Side == 'C') opening.Credit += line.Cents;
    }

    private void CloseInHeader(XafElement element)
    {
        var text = Texts.Of(tokens);
        var isDate = DateText.TryParse(text, out var date);
        header = element switch
        {
            XafElement.fiscalYear => header with { FiscalYear = text },
            XafElement.startDate => header with { From = isDate ? date : null },
            XafElement.endDate => header with { Through = isDate ? date : null },
            XafElement.curCode => header with { Currency = text },
            XafElement.dateCreated => header with { Created = text },
            XafElement.softwareDesc => header with { Software = text },
            _ => header,
        };
    }

    private void CloseElsewhere(XafElement element, XafElement parent)
    {
        var totals = parent == XafElement.transactions ? transactions : parent == XafElement.openingBalance ? opening : null;
        if (element == XafElement.linesCount && totals is not null) totals.StatedLines = Texts.Of(tokens);
        if (element == XafElement.totalDebit && totals is not null) totals.StatedDebit = Texts.Of(tokens);
        if (element == XafElement.totalCredit && totals is not null) totals.StatedCredit = Texts.Of(tokens);
        if (element == XafElement.periodNumber && parent == XafElement.period) periods.Add(Texts.Of(tokens));
        if (element == XafElement.companyName && parent == XafElement.company) header = header with { Company = Texts.Of(tokens) };
    }

    private XafReading Finish()
    {
        void Need(object? value, string name)
        {
            if (value is null or "") rules.Add("XAF-kop", $"In de kop ontbreekt {name}.", placed: false);
        }

        Need(header.FiscalYear, "het boekjaar (fiscalYear)");
        Need(header.From, "de begindatum (startDate)");
        Need(header.Through, "de einddatum (endDate)");
        Need(header.Currency, "de valuta (curCode)");
        Need(header.Created, "de datum van aanmaak (dateCreated)");
        if (!transactions.IsThere) rules.Add("XAF-transacties-ontbreken", "Dit bestand heeft geen transacties (transactions).", placed: false);
        if (version!.NeedsOpening && !opening.IsThere) rules.Add("XAF-beginbalans-ontbreekt", $"In versie {version.Name} is een beginbalans (openingBalance) verplicht.", placed: false);
        transactions.Check(rules);
        opening.Check(rules);
        return new XafReading
        {
            Version = version,
            Header = header,
            Accounts = accounts.Count,
            Journals = journals,
            Transactions = transactionCount,
            Lines = transactions.Lines,
            Debit = new Money(transactions.Debit),
            Credit = new Money(transactions.Credit),
            ViolationCount = rules.Count,
            Violations = rules.Violations,
        };
    }
}
