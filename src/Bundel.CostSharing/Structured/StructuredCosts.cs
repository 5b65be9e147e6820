// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.CostSharing;

/// <summary>tmp</summary>
public class StructuredCosts;
