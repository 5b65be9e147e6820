// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Documents.Calendars;

/// <summary>A whole-day event.</summary>
/// <param name="Id">Stable, and different from every other event in the calendars of this installation.</param>
/// <param name="ReminderDays">A reminder this many days before; null for none.</param>
public sealed record CalendarEntry(string Id, DateOnly Day, string Title, string Text = "", int? ReminderDays = null);
