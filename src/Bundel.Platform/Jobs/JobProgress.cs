// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>How far a job is: done of total in its own unit (rows, bytes, files), and what it does now in Dutch.</summary>
public readonly record struct JobProgress(long Done, long Total, string Step);
