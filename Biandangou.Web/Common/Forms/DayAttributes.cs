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
