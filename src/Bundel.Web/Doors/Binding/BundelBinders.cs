// SPDX-License-Identifier: EUPL-1.2
using Bundel.Kernel.Tables;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Bundel.Web.Doors.Binding;

/// <summary>How forms and addresses become typed ids, amounts, numbers and dates; Dutch notation comes first.</summary>
internal sealed class BundelBinders : IModelBinderProvider
{
    private static readonly Dictionary<Type, IModelBinder> Known = new()
    {
        [typeof(Money)] = new TextBinder("een bedrag zoals 1.234,56", text => Number(text) is { } euros && Money.TryFromEuros(euros, out var amount) ? amount : null),
        [typeof(decimal)] = new TextBinder("een getal zoals 1.234,5", text => Number(text)),
        [typeof(DateOnly)] = new TextBinder("een datum zoals 31-12-2026", text => DateText.TryParse(text, out var date) ? date : null),
    };

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Metadata.ModelType) ?? context.Metadata.ModelType;
        if (Known.TryGetValue(type, out var binder)) return binder;
        return type.IsValueType && typeof(ITypedId).IsAssignableFrom(type)
            ? (IModelBinder)Activator.CreateInstance(typeof(TypedIdBinder<>).MakeGenericType(type))!
            : null;
    }

    private static decimal? Number(string text) =>
        NumberText.TryParse(text, NumberNotations.Decide([text]).Notation, out var number) ? number : null;
}

/// <summary>Reads one value; an empty field is no value.</summary>
internal sealed class TextBinder(string expected, Func<string, object?> read) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given.FirstValue is not { Length: > 0 } text) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (read(text.Trim()) is { } value) bindingContext.Result = ModelBindingResult.Success(value);
        else bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, $"Dit is geen geldige waarde. Gevonden: {text}. Verwacht: {expected}.");
        return Task.CompletedTask;
    }
}

/// <summary>Reads a typed id.</summary>
internal sealed class TypedIdBinder<TId> : IModelBinder
    where TId : struct, ITypedId<TId>
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var given = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (given.FirstValue is not { Length: > 0 } text) return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, given);
        if (Guid.TryParse(text, out var value)) bindingContext.Result = ModelBindingResult.Success(TId.From(value));
        else bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "Deze keuze bestaat niet.");
        return Task.CompletedTask;
    }
}

internal static class BindingMessages
{
    /// <summary>What MVC itself says about a form, in Dutch.</summary>
    public static void Apply(MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new BundelBinders());
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => "Vul dit veld in.");
        messages.SetMissingBindRequiredValueAccessor(_ => "Vul dit veld in.");
        messages.SetMissingKeyOrValueAccessor(() => "Vul dit veld in.");
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"'{value}' is hier geen geldige waarde.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"'{value}' is hier geen geldige waarde.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Dit is hier geen geldige waarde.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Dit is hier geen geldige waarde.");
        messages.SetValueIsInvalidAccessor(value => $"'{value}' is hier geen geldige waarde.");
        messages.SetValueMustBeANumberAccessor(_ => "Vul een getal in.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
    }
}
