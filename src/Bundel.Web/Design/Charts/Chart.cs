// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Web.Design;

/// <summary>A small drawing of figures; the same figures always stand beneath it as a table.</summary>
/// <param name="Title">What the drawing shows.</param>
public abstract record Chart(string Title)
{
    /// <summary>Draws it; identifiers in the drawing begin with this one.</summary>
    public abstract string Draw(string id);

    /// <summary>The same figures.</summary>
    public abstract DataTable ToTable();

    /// <summary>What letters or line kinds mean, when the drawing needs it.</summary>
    public virtual string? Legend => null;

    /// <summary>A round step that divides this height into three to six.</summary>
    protected static decimal Step(decimal height)
    {
        var step = 1m;
        while (step * 10 <= height) step *= 10;
        while (step > height) step /= 10;
        if (height / step > 6) return step * 2;
        return height / step < 3 ? step / 2 : step;
    }
}
