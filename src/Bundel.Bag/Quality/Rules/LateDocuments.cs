// SPDX-License-Identifier: EUPL-1.2
using Bundel.Bag.Model;
using Bundel.Bag.Quality.Model;

namespace Bundel.Bag.Quality.Rules;

/// <summary>Mutations that were registered later than four working days after their source document.</summary>
public abstract class LateDocuments : ObjectRule
{
    private static readonly Term Limit = BagTerms.Get("T-4WD");

    /// <summary>The type that the rule is about; nothing for all.</summary>
    protected abstract BagKind? Kind { get; }

    protected sealed override IEnumerable<QualityVersion> Population(QualityMoment at) => Kind is { } kind ? at.Registered(kind) : BagKinds.All.SelectMany(each => at.Registered(each));

    protected sealed override bool Breaks(QualityVersion version, QualityMoment at) => version.RegisteredDay - version.DocumentDate >= Limit.Amount && version.RegisteredDay > Limit.Due(version.DocumentDate);

    protected sealed override string Found(QualityVersion version, QualityMoment at) => $"brondocument van {Words.Day(version.DocumentDate)}, uiterlijk {Words.Day(Limit.Due(version.DocumentDate))}, geregistreerd {Words.Day(version.RegisteredDay)}";
}
