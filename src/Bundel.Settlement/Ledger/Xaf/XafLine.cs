// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;
using Bundel.Settlement.Ledger.Csv;

namespace Bundel.Settlement.Ledger.Xaf;

/// <summary>The line or opening line that is being read.</summary>
internal sealed class XafLine
{
    public bool HasAccount;
    public bool HasAmount;
    public ushort Account;
    public ushort CostCentre;
    public ushort Project;
    public long Cents;
    public byte Side;
    public long Start;

    public void Clear(long start)
    {
        (HasAccount, HasAmount, Account, CostCentre, Project, Cents, Side, Start) = (false, false, 0, 0, 0, 0, 0, start);
    }

    /// <summary>Amount above zero for debit, below for credit; null when side or amount is missing.</summary>
    public long? Signed => !HasAmount ? null : Side switch { (byte)'D' => Cents, (byte)'C' => -Cents, _ => null };

    public void TakeAmount(XafTokens tokens, XafRules rules)
    {
        HasAmount = PlainCents.TryRead(tokens.Data, tokens.TextStart, tokens.TextEnd, (byte)'.', out Cents) || NumberText.TryCents(tokens.Text, NumberNotation.English, out Cents);
        if (!HasAmount) rules.Add("XAF-bedrag", "Dit is geen bedrag.", Texts.Of(tokens), "een bedrag met een punt en hoogstens twee decimalen");
    }

    public void TakeSide(XafTokens tokens, XafRules rules)
    {
        Side = tokens.Text.Length == 1 ? tokens.Text[0] : (byte)0;
        if (Side is (byte)'D' or (byte)'C') return;
        rules.Add("XAF-debet-of-credit", "Het soort bedrag (amntTp) is niet D of C.", Texts.Of(tokens), "D of C");
        Side = 0;
    }
}
