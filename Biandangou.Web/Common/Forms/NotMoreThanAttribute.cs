using System.Reflection;

namespace Biandangou.Web.Common.Forms;

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
