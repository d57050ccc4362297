using System.Globalization;
using Biandangou.Web.Common.Errors;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Biandangou.Web.Common.Forms;

/// <summary>Words of all forms: what is no character is refused at its field, since no name and no search can be made of it.</summary>
public sealed class TypedTextBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) => context.Metadata.ModelType == typeof(string)
        ? new TypedTextBinder(new SimpleTypeModelBinder(typeof(string), context.Services.GetRequiredService<ILoggerFactory>()))
        : context.Metadata.UnderlyingOrModelType == typeof(bool)
            ? new TickBinder(new SimpleTypeModelBinder(context.Metadata.ModelType, context.Services.GetRequiredService<ILoggerFactory>()))
            : null;
}

internal sealed class TypedTextBinder(IModelBinder usual) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await usual.BindModelAsync(bindingContext);
        if (bindingContext.Result.Model is not string text || UnreadableRequests.IsText(text))
            return;
        bindingContext.Result = ModelBindingResult.Failed();
        bindingContext.ModelState.TryAddModelError(
            bindingContext.ModelName, $"{bindingContext.ModelMetadata.GetDisplayName()}中有读不出来的字符（可能是粘贴带来的），请删去后重新填写");
    }
}

/// <summary>A tick that is neither yes nor no is refused, and shown as none: a page draws it from what was sent.</summary>
internal sealed class TickBinder(IModelBinder usual) : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        await usual.BindModelAsync(bindingContext);
        var (name, state) = (bindingContext.ModelName, bindingContext.ModelState);
        if (!bindingContext.Result.IsModelSet && state.TryGetValue(name, out var entry) && entry.Errors.Count > 0)
            state.SetModelValue(name, new ValueProviderResult("false", CultureInfo.InvariantCulture));
    }
}

/// <summary>Numbers and days of all forms and addresses, read as people type them; a refusal shows what would be right.</summary>
public sealed class TypedValueBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(int) || type == typeof(decimal) || type == typeof(DateOnly) ? new TypedValueBinder(type) : null;
    }
}

internal sealed class TypedValueBinder(Type type) : IModelBinder
{
    /// <summary>Longer than any number or day that people write.</summary>
    private const int Longest = 60;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var (name, found) = (bindingContext.ModelName, bindingContext.ValueProvider.GetValue(bindingContext.ModelName));
        if (found == ValueProviderResult.None)
            return Task.CompletedTask;
        var (text, state) = (found.FirstValue, bindingContext.ModelState);
        state.SetModelValue(name, found);
        if (string.IsNullOrWhiteSpace(text))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType)
                bindingContext.Result = ModelBindingResult.Success(null);
            else
                state.TryAddModelError(name, bindingContext.ModelMetadata.ModelBindingMessageProvider
                    .ValueMustNotBeNullAccessor(text ?? ""));
        }
        else if (Read(text, bindingContext) is { } read)
        {
            // Shown again as the field writes it.
            state.SetModelValue(name, new ValueProviderResult(read.Written, CultureInfo.InvariantCulture));
            bindingContext.Result = ModelBindingResult.Success(read.Value);
        }
        else
        {
            state.TryAddModelError(name, Refusal(text, bindingContext));
        }

        return Task.CompletedTask;
    }

    private (object Value, string Written)? Read(string text, ModelBindingContext context)
    {
        if (!IsReadable(text))
            return null;
        if (type == typeof(DateOnly))
            return text.ToDay(YearOf(context)) is { } day ? (day, day.ToIso()) : null;
        var number = text.ToNumberText(isWhole: type == typeof(int))!;
        return type == typeof(int)
            ? int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? (whole, number) : null
            : decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var measure) ? (measure, number) : null;
    }

    private static bool IsReadable(string text) => text.Length <= Longest && UnreadableRequests.IsText(text);

    /// <summary>The year the form, or the page it stands on, is for.</summary>
    private static int? YearOf(ModelBindingContext context) =>
        int.TryParse(context.ValueProvider.GetValue("Year").FirstValue, out var year) ? year : null;

    private string Refusal(string text, ModelBindingContext context)
    {
        var wrong = $"{context.ModelMetadata.GetDisplayName()}{(IsReadable(text) ? $"“{text}”" : "")}";
        if (type == typeof(DateOnly))
        {
            var today = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().Today();
            return IsReadable(text) && text.LacksYear() && YearOf(context) is null ? $"{wrong}没有写年份，请写全，例如 {today.ToChinese()}"
                : $"{wrong}填写不正确，请写成 {today.ToChinese()}、{today.ToIso()} 或 {today.ToEightDigits()}";
        }

        return $"{wrong}填写不正确，应为{(type == typeof(int) ? "整数，例如 12 或 1.2万" : "数字，例如 1200 或 1.5")}";
    }
}

/// <summary>A form sets only what can be set: to a list that a form works out, say its filled-in rows, binding would try to add.</summary>
internal sealed class SettableFields : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.Key is { MetadataKind: ModelMetadataKind.Property, PropertyInfo.CanWrite: false })
            context.BindingMetadata.IsBindingAllowed = false;
    }
}
