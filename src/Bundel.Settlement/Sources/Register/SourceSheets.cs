// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;

namespace Bundel.Settlement.Sources.Register;

/// <summary>The sheets of the template, each with its columns and how a row becomes a record.</summary>
internal static class SourceSheets
{
    private static readonly Column<string> Code = Column.Code("code");
    private static readonly Column<string> Name = Column.Text("naam", "omschrijving");
    private static readonly Column<string> Pool = Column.Code("kostengroep");
    private static readonly Column<string> Decision = Column.Text("besluit").Optional();
    private static readonly Column<Money> Credit = Column.Money("krediet").Optional();
    private static readonly Column<Money> Purchase = Column.Money("aanschaf", "aanschafwaarde");
    private static readonly Column<Money> Residual = Column.Money("restwaarde").Optional();
    private static readonly Column<long> Years = Column.Whole("looptijd", "looptijd jaren");
    private static readonly Column<DateOnly> InUse = Column.Date("ingebruikname");
    private static readonly Column<DateOnly> Planned = Column.Date("gepland", "geplande ingebruikname").Optional();
    private static readonly Column<DepreciationStart> Start = Column.Of("start", EnumNames.Parse<DepreciationStart>).Optional();
    private static readonly Column<DepreciationMethod> Method = Column.Of("methode", EnumNames.Parse<DepreciationMethod>).Optional();
    private static readonly Column<decimal> Interest = Column.Decimal("rekenrente").Optional();
    private static readonly Column<Money> FromReserve = Column.Money("dekking uit reserve").Optional();
    private static readonly Column<string> Scale = Column.Text("schaal");
    private static readonly Column<decimal> Fte = Column.Decimal("fte");
    private static readonly Column<Money> Wage = Column.Money("loonsom");
    private static readonly Column<long> Vacant = Column.Whole("vacature maanden").Optional();
    private static readonly Column<Money> Hire = Column.Money("inhuur").Optional();
    private static readonly Column<bool> Direct = Column.YesNo("direct").Optional();
    private static readonly Column<Money> Yearly = Column.Money("jaarbedrag", "bedrag");
    private static readonly Column<long> Licences = Column.Whole("licenties").Optional();
    private static readonly Column<decimal> Index = Column.Decimal("index").Optional();
    private static readonly Column<DateOnly> From = Column.Date("van", "vanaf");
    private static readonly Column<DateOnly> Through = Column.Date("tot en met", "einddatum").Optional();
    private static readonly Column<ReserveKind> Reserve = Column.Of("soort", EnumNames.Parse<ReserveKind>).Optional();
    private static readonly Column<long> Year = Column.Whole("jaar");
    private static readonly Column<Money> Begin = Column.Money("beginstand");
    private static readonly Column<Money> Added = Column.Money("toevoeging").Optional();
    private static readonly Column<Money> Taken = Column.Money("onttrekking").Optional();
    private static readonly Column<Money>[] Balance = [.. new[] { "vaste schulden", "vlottende schulden", "overlopende passiva", "financiële activa", "uitzettingen", "liquide middelen", "overlopende activa", "eigen vermogen", "balanstotaal", "totale baten", "structurele baten", "structurele lasten" }.Select(name => Column.Money(name))];
    private static readonly Column<Money>[] BalanceExtra = [Column.Money("structurele onttrekkingen").Optional(), Column.Money("structurele toevoegingen").Optional()];

    public static IReadOnlyList<SourceSheet> All { get; } =
    [
        new(SourceKind.Investment, "investeringen", [Code, Name, Pool, Decision, Credit, Purchase, Residual, Years, InUse, Planned, Start, Method, Interest, FromReserve], Asset),
        new(SourceKind.Post, "formatie", [Code, Name, Pool, Scale, Fte, Wage, Vacant, Hire, Direct], Post),
        new(SourceKind.Contract, "contracten", [Code, Name, Pool, Yearly, Licences, From, Through, Index], Contract),
        new(SourceKind.Reserve, "reserves", [Code, Name, Reserve, Year, Begin, Added, Taken], Movement),
        new(SourceKind.Balance, "balans", [Year, .. Balance, .. BalanceExtra], Figures),
    ];

    private static SourceRow Asset(BoundRow row) => SourceRow.Of(SourceKind.Investment, row.Get(Code), 0, new Investment
    {
        Code = row.Get(Code),
        Name = row.Get(Name),
        Pool = row.Get(Pool),
        Decision = row.Find(Decision),
        Credit = row.Find(Credit),
        Purchase = row.Get(Purchase),
        Residual = row.Find(Residual) ?? Money.Zero,
        Years = (int)Math.Clamp(row.Get(Years), 0, 200),
        InUse = row.Get(InUse),
        Planned = row.Find(Planned),
        Start = row.Find(Start) ?? DepreciationStart.YearAfter,
        Method = row.Find(Method) ?? DepreciationMethod.Linear,
        Interest = row.Find(Interest) ?? 0,
        FromReserve = row.Find(FromReserve) ?? Money.Zero,
    });

    private static SourceRow Post(BoundRow row) => SourceRow.Of(SourceKind.Post, row.Get(Code), 0, new Post
    {
        Code = row.Get(Code),
        Name = row.Get(Name),
        Pool = row.Get(Pool),
        Scale = row.Get(Scale),
        Fte = row.Get(Fte),
        WageSum = row.Get(Wage),
        VacantMonths = (int)Math.Clamp(row.Find(Vacant) ?? 0, -1, 99),
        Hire = row.Find(Hire) ?? Money.Zero,
        IsDirect = row.Find(Direct) ?? true,
    });

    private static SourceRow Contract(BoundRow row) => SourceRow.Of(SourceKind.Contract, row.Get(Code), 0, new ContractCosts
    {
        Code = row.Get(Code),
        Name = row.Get(Name),
        Pool = row.Get(Pool),
        Yearly = row.Get(Yearly),
        Licences = (int?)row.Find(Licences),
        From = row.Get(From),
        Through = row.Find(Through),
        Index = row.Find(Index) ?? 0,
    });

    private static SourceRow Movement(BoundRow row) => SourceRow.Of(SourceKind.Reserve, row.Get(Code), Of(row), new ReserveMovement
    {
        Code = row.Get(Code),
        Name = row.Get(Name),
        Kind = row.Find(Reserve) ?? ReserveKind.Earmarked,
        Year = Of(row),
        Begin = row.Get(Begin),
        Added = row.Find(Added) ?? Money.Zero,
        Taken = row.Find(Taken) ?? Money.Zero,
    });

    private static SourceRow Figures(BoundRow row)
    {
        Money[] all = [.. Balance.Select(column => row.Get(column)), .. BalanceExtra.Select(column => row.Find(column) ?? Money.Zero)];
        return SourceRow.Of(SourceKind.Balance, FormattableString.Invariant($"balans-{Of(row)}"), Of(row), new BalanceFigures
        {
            LongDebt = all[0],
            ShortDebt = all[1],
            AccruedLiabilities = all[2],
            FinancialAssets = all[3],
            ShortClaims = all[4],
            Cash = all[5],
            AccruedAssets = all[6],
            Equity = all[7],
            Total = all[8],
            Income = all[9],
            StructuralIncome = all[10],
            StructuralCosts = all[11],
            StructuralFromReserves = all[12],
            StructuralToReserves = all[13],
        });
    }

    private static int Of(BoundRow row) => (int)Math.Clamp(row.Get(Year), 0, 9999);
}

/// <summary>One sheet.</summary>
internal sealed record SourceSheet(SourceKind Kind, string Name, IReadOnlyList<Column> Columns, Func<BoundRow, SourceRow> Read);
