using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Biandangou.Web.Common.Forms;

/// <summary>Messages of model binding and validation in the words of the portal.</summary>
public static class ChineseModelBindingMessages
{
    public static MvcOptions UseChineseMessages(this MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => $"{name}“{Short(value)}”填写不正确，请重新填写");
        messages.SetMissingBindRequiredValueAccessor(name => $"请填写{name}");
        messages.SetMissingKeyOrValueAccessor(() => "请填写这一项");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到填写的内容，请重新提交");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{Short(value)}”填写不正确，请重新填写");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写不正确，请重新填写");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "应填写数字");
        messages.SetUnknownValueIsInvalidAccessor(name => $"{name}填写不正确，请重新填写");
        messages.SetValueIsInvalidAccessor(value => $"“{Short(value)}”填写不正确，请重新填写");
        messages.SetValueMustBeANumberAccessor(name => $"{name}应填写数字，例如 12 或 1.2万");
        messages.SetValueMustNotBeNullAccessor(_ => "请填写这一项");

        // A form tells all its faults at once, also those that only show between two fields.
        options.ValidateComplexTypesIfChildValidationFails = true;
        options.ModelMetadataDetailsProviders.Add(new ChineseValidationMessages());
        return options;
    }

    /// <summary>As much of what was sent as tells which it was.</summary>
    private static string Short(string value) => value.Length > 40 ? $"{value[..40]}…" : value;
}

/// <summary>Gives every field the rules asked of all, and each rule without a message of its own one in Chinese.</summary>
sealed class ChineseValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context) => FormRules.Complete(
        context.ValidationMetadata.ValidatorMetadata, context.Key.ModelType,
        context.Key.MetadataKind == ModelMetadataKind.Property ? context.Key.ContainerType : null);
}
