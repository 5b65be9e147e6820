// SPDX-License-Identifier: EUPL-1.2
namespace Bundel.Kernel.Tables;

/// <summary>The values of one column, whatever their type.</summary>
internal interface IColumnValues;

/// <summary>The values of one column; a row without a value is not a row with zero.</summary>
internal sealed class ColumnValues<T>(int rows) : IColumnValues
{
    private readonly T[] values = new T[rows];
    private readonly bool[] present = new bool[rows];

    public void Set(int row, T value)
    {
        values[row] = value;
        present[row] = true;
    }

    public bool TryGet(int row, out T value)
    {
        value = values[row];
        return present[row];
    }
}
