// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Platform;

/// <summary>A secret, or someone's personal data: the audit chain keeps that it was given, not what it was.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotAuditedAttribute : Attribute;
