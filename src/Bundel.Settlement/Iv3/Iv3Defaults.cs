// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Settlement.Iv3;

/// <summary>
/// What is assumed where nobody filled in a taakveld or category; the screens show it as an assumption. For a participant the bill is mostly overhead (0.4, Notitie Overhead 2023),
/// paid to a gemeenschappelijke regeling (L4.3.3); the collaboration books what it makes under the taakveld of its budget lines and gets contributions (B4.3.3).
/// </summary>
public static class Iv3Defaults
{
    public const string Overhead = "0.4";
    public const string ParticipantCategory = "L4.3.3";
    public const string CollaborationCategory = "B4.3.3";
}
