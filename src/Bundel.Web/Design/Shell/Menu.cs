// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Design;

/// <summary>A line of the menu at the left; its children show when the reader is in that part.</summary>
public sealed record MenuItem(string Text, string Href)
{
    /// <summary>Pages below it.</summary>
    public IReadOnlyList<MenuItem> Children { get; init; } = [];
}

/// <summary>Lines that belong together, under a small heading.</summary>
public sealed record MenuGroup(string? Heading, IReadOnlyList<MenuItem> Items);

/// <summary>A line of a menu in the top bar.</summary>
public sealed record BarItem(string Text, string Href)
{
    /// <summary>The one that is chosen now.</summary>
    public bool Current { get; init; }

    /// <summary>Changes something (signs out, switches): sent as a form.</summary>
    public bool Post { get; init; }
}

/// <summary>What the frame of the page shows, for this person and this collaboration.</summary>
public sealed record Menu
{
    /// <summary>The menu at the left; empty before someone has signed in.</summary>
    public IReadOnlyList<MenuGroup> Groups { get; init; } = [];

    /// <summary>Name of the collaboration that is open.</summary>
    public string? Collaboration { get; init; }

    /// <summary>Collaborations to switch to.</summary>
    public IReadOnlyList<BarItem> Collaborations { get; init; } = [];

    /// <summary>Who has signed in.</summary>
    public string? Person { get; init; }

    /// <summary>The account menu.</summary>
    public IReadOnlyList<BarItem> Account { get; init; } = [];

    /// <summary>Plain links in the top bar, such as Zoeken and Hulp.</summary>
    public IReadOnlyList<BarItem> Links { get; init; } = [];
}

/// <summary>Fills the frame of the page.</summary>
public interface IMenu
{
    /// <summary>What to show for this request.</summary>
    ValueTask<Menu> For(HttpContext context);
}
