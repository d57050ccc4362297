using System.Globalization;
using Biandangou.Web.Common.Errors;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

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
