// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>Rows that are only ever added: the database refuses to change or delete them.</summary>
public interface IAppendOnly;
