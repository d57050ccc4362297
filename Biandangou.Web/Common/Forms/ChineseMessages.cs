using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Biandangou.Web.Common.Forms;

/// <summary>Messages of model binding and validation in the words of the portal.</summary>
public static class ChineseModelBindingMessages
{
    public static MvcOptions UseChineseMessages(this MvcOptions options)
    {
        var messages = options.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((value, name) => $"{name}“{value}”填写不正确，请重新填写");
        messages.SetMissingBindRequiredValueAccessor(name => $"请填写{name}");
        messages.SetMissingKeyOrValueAccessor(() => "请填写这一项");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "没有收到填写的内容，请重新提交");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"“{value}”填写不正确，请重新填写");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "填写不正确，请重新填写");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "应填写数字");
        messages.SetUnknownValueIsInvalidAccessor(name => $"{name}填写不正确，请重新填写");
        messages.SetValueIsInvalidAccessor(value => $"“{value}”填写不正确，请重新填写");
        messages.SetValueMustBeANumberAccessor(name => $"{name}应填写数字，例如 12 或 1.2万");
        messages.SetValueMustNotBeNullAccessor(_ => "请填写这一项");

        // A form tells all its faults at once, also those that only show between two fields.
        options.ValidateComplexTypesIfChildValidationFails = true;
        options.ModelMetadataDetailsProviders.Add(new ChineseValidationMessages());
        return options;
    }
}

/// <summary>Gives validation attributes without a message of their own one in Chinese.</summary>
sealed class ChineseValidationMessages : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        var type = context.Key.ModelType;
        var isChosen = (Nullable.GetUnderlyingType(type) ?? type) is { } inner && (inner.IsEnum || inner == typeof(Guid));

        // Without it the browser is told of value types in the framework's English.
        var rules = context.ValidationMetadata.ValidatorMetadata;
        if (context.Key.MetadataKind == ModelMetadataKind.Property && type.IsValueType
            && Nullable.GetUnderlyingType(type) is null && !rules.OfType<RequiredAttribute>().Any())
            rules.Add(new RequiredAttribute());

        if (Nullable.GetUnderlyingType(type) == typeof(DateOnly) && context.Key.ContainerType?.IsAssignableTo(typeof(RecordForm)) is true
            && !rules.OfType<DayRuleAttribute>().Any())
            rules.Add(new PossibleDateAttribute());

        foreach (var rule in rules.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null)
                rule.ErrorMessage = Message(rule, isChosen);
        }
    }

    static string? Message(ValidationAttribute rule, bool isChosen) => rule switch
    {
        RequiredAttribute => isChosen ? "请选择{0}" : "请填写{0}",
        StringLengthAttribute { MinimumLength: > 0 } => "{0}应为 {2}—{1} 个字",
        StringLengthAttribute => "{0}不能超过 {1} 个字",
        MaxLengthAttribute => "{0}不能超过 {1} 个字",
        MinLengthAttribute => "{0}不能少于 {1} 个字",
        LengthAttribute => "{0}应为 {1}—{2} 个字",
        RangeAttribute => "{0}应在 {1} 和 {2} 之间",
        CompareAttribute => "{0}与{1}不一致",
        EmailAddressAttribute => "{0}不是有效的电子邮箱",
        PhoneAttribute => "{0}不是有效的电话号码",
        UrlAttribute => "{0}不是有效的网址",
        RegularExpressionAttribute => "{0}的格式不正确",
        _ => null,
    };
}
