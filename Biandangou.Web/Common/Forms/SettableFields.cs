using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Biandangou.Web.Common.Forms;

/// <summary>A form sets only what can be set: to a list that a form works out, say its filled-in rows, binding would try to add.</summary>
internal sealed class SettableFields : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.Key is { MetadataKind: ModelMetadataKind.Property, PropertyInfo.CanWrite: false })
            context.BindingMetadata.IsBindingAllowed = false;
    }
}
