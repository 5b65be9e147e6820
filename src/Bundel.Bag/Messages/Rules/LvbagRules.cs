// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Scanning;

namespace Bundel.Bag.Messages.Rules;

/// <summary>An LVBAG file is read as it would be when it is loaded; what loading would refuse is a fault here.</summary>
internal static class LvbagRules
{
    public static List<MessageFault> Check(Func<Stream> open)
    {
        var faults = new FaultLog();
        var reader = new RecordBuilder(new Delivery(), faults, batch =>
        {
            batch.Clear();
            return batch;
        });
        using var stream = open();
        reader.Read(new ExtractScanner(reader), stream, "", 0);
        return [.. faults.Faults.Select(fault => fault.Problem).Select(problem => new MessageFault(CheckLayer.Rules, problem.Code, problem.Message, problem.Place?.ToString() ?? "", problem.Found, problem.Expected))];
    }
}
