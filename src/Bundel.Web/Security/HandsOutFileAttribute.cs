// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Security;

/// <summary>A page, or one handler of it, that gives a file: counted before the file is made.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class HandsOutFileAttribute : Attribute;
