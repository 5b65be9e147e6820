// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Blueprints.Exchange;

/// <summary>A text with its language (xml:lang), which may be absent.</summary>
public readonly record struct LangText(string Text, string? Lang = null);
