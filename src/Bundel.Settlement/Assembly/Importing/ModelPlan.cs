// SPDX-License-Identifier: EUPL-1.2
using Bundel.Settlement.Model;

namespace Bundel.Settlement.Assembly.Importing;

/// <summary>What an import adds: a model that holds only what the database lacks, and the rounding when that is not set yet.</summary>
internal sealed record ModelPlan(SettlementModel Missing, string? InhabitantsMeasure, ModelChanges Changes);
