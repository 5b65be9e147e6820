// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel;
using Bundel.Kernel.Tables;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace Bundel.Web.Design;

/// <summary>Reads amounts and numbers from a form as people here write them: 1.234,56; the plain 1234.56 is understood too.</summary>
public sealed class DutchNumberBinder : IModelBinder
{
    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given == ValueProviderResult.None) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        var text = given.FirstValue?.Trim() ?? "";
        if (text.Length == 0)
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType) bindingContext.Result = ModelBindingResult.Success(null);
            else Refuse(bindingContext, "Vul een getal in.");
            return Task.CompletedTask;
        }

        if (Read(text, bindingContext.ModelMetadata.UnderlyingOrModelType) is { } value) bindingContext.Result = ModelBindingResult.Success(value);
        else Refuse(bindingContext, $"‘{text}’ is geen getal. Schrijf het als 1.234,56.");
        return Task.CompletedTask;
    }

    private static object? Read(string text, Type type)
    {
        if (!NumberText.TryParse(text, NumberNotation.Dutch, out var number) && !NumberText.TryParse(text, NumberNotation.English, out number)) return null;
        if (type == typeof(decimal)) return number;
        var whole = decimal.Truncate(number) == number;
        if (type == typeof(int)) return whole && Math.Abs(number) <= int.MaxValue ? (int)number : null;
        if (type == typeof(long)) return whole && Math.Abs(number) <= long.MaxValue ? (long)number : null;
        return decimal.Truncate(number * 100m) == number * 100m && Math.Abs(number) <= long.MaxValue / 100 ? Money.FromEuros(number) : null;
    }

    private static void Refuse(ModelBindingContext context, string message) => context.ModelState.TryAddModelError(context.ModelName, message);
}

/// <summary>Gives <see cref="DutchNumberBinder"/> to Money, decimal, int and long.</summary>
public sealed class DutchNumberBinderProvider : IModelBinderProvider
{
    private static readonly Type[] Types = [typeof(Money), typeof(decimal), typeof(int), typeof(long)];

    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.BindingInfo.BindingSource is { } source && source == BindingSource.Path || !Types.Contains(context.Metadata.UnderlyingOrModelType)
            ? null
            : new BinderTypeModelBinder(typeof(DutchNumberBinder));
}
