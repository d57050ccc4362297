using System.Reflection;

namespace Biandangou.Web.Common.Forms;

/// <summary>A day by a rule of the entities, so that a form tells it together with its other faults.</summary>
public abstract class DayRuleAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        if (value is not DateOnly day)
            return ValidationResult.Success;
        try
        {
            Check(day, validationContext);
            return ValidationResult.Success;
        }
        catch (RuleBrokenException broken)
        {
            return new ValidationResult(broken.Message, [validationContext.MemberName!]);
        }
    }

    private protected abstract void Check(DateOnly day, ValidationContext context);
}

/// <summary>When something was done: not in the future.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PastDateAttribute : DayRuleAttribute
{
    private protected override void Check(DateOnly day, ValidationContext context) =>
        Rule.PastDate(day, context.GetRequiredService<TimeProvider>().Today(), "", context.DisplayName);
}

/// <summary>What every other day of a record's form must be, without being asked for: in a year people mean.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PossibleDateAttribute : DayRuleAttribute
{
    private protected override void Check(DateOnly day, ValidationContext context) => Rule.Day(day, "", context.DisplayName);
}

/// <summary>A count that is a part of another on the same form, told with all other faults.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotMoreThanAttribute(string other) : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var whole = validationContext.ObjectType.GetProperty(other)!;
        return value is int part && whole.GetValue(validationContext.ObjectInstance) is int most && part > most
            ? new ValidationResult(
                $"{validationContext.DisplayName}（{part}）不能多于{whole.GetCustomAttribute<DisplayAttribute>()?.Name ?? other}（{most}）。",
                [validationContext.MemberName!])
            : ValidationResult.Success;
    }
}

/// <summary>A telephone number that can be called: digits enough, with the separators people write.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TelephoneAttribute() : DataTypeAttribute(DataType.PhoneNumber)
{
    private const int LeastDigits = 7;

    public override bool IsValid(object? value) =>
        value is not string text || string.IsNullOrWhiteSpace(text) || text.Dialled().Length >= LeastDigits;

    public override string FormatErrorMessage(string name) => $"{name}至少 {LeastDigits} 位数字，例如 13900001111；没有电话的不填";
}
