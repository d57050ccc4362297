using System.Reflection;

namespace Biandangou.Web.Common.Forms;

/// <summary>What the fields of a form must be, by its attributes and by what is asked of all: the same for a page and an import.</summary>
public static class FormRules
{
    /// <summary>The rules of each field that is checked and has some.</summary>
    /// <remarks>Not of rows in a form, which no deed's form has.</remarks>
    public static IReadOnlyList<(PropertyInfo Field, IReadOnlyList<ValidationAttribute> Rules)> Of(Type form) =>
    [
        .. from field in form.GetProperties(BindingFlags.Instance | BindingFlags.Public)
           where !field.IsDefined(typeof(ValidateNeverAttribute))
           let rules = RulesOf(field, form)
           where rules.Count > 0
           select (field, rules),
    ];

    /// <summary>Adds what a field need not state, and gives each rule without a message of its own one in Chinese.</summary>
    /// <param name="form">The form of a field; null for what is no field.</param>
    internal static void Complete(IList<object> rules, Type type, Type? form)
    {
        var inner = Nullable.GetUnderlyingType(type);
        // Without it the browser is told of value types in the framework's English.
        if (form is not null && type.IsValueType && inner is null && !rules.OfType<RequiredAttribute>().Any())
            rules.Add(new RequiredAttribute());

        if (inner == typeof(DateOnly) && form?.IsAssignableTo(typeof(RecordForm)) is true && !rules.OfType<DayRuleAttribute>().Any())
            rules.Add(new PossibleDateAttribute());

        inner ??= type;
        foreach (var rule in rules.OfType<ValidationAttribute>())
        {
            if (rule.ErrorMessage is null && rule.ErrorMessageResourceName is null)
                rule.ErrorMessage = Message(rule, isChosen: inner.IsEnum || inner == typeof(Guid));
        }
    }

    private static List<ValidationAttribute> RulesOf(PropertyInfo field, Type form)
    {
        List<object> rules = [.. field.GetCustomAttributes<ValidationAttribute>()];
        Complete(rules, field.PropertyType, form);
        return [.. rules.OfType<ValidationAttribute>()];
    }

    private static string? Message(ValidationAttribute rule, bool isChosen) => rule switch
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
