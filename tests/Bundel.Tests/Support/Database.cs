// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Tests.Support;

/// <summary>The databases that Bundel runs on.</summary>
public enum Database
{
    Sqlite,
    Postgres,
}
