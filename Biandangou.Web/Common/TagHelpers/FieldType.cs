using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary>What kind of input and which written form a property's type calls for.</summary>
static class FieldType
{
    public static string Of(ModelExplorer model)
    {
        var type = model.Metadata.UnderlyingOrModelType;
        if (model.Metadata.DataTypeName is { } hint)
        {
            switch (hint)
            {
                case "Password": return "password";
                case "MultilineText": return "textarea";
                case "EmailAddress": return "email";
                case "PhoneNumber": return "tel";
                case "Date": return "date";
            }
        }

        return type switch
        {
            _ when type == typeof(bool) => "checkbox",
            _ when type.IsEnum => "select",
            _ when type == typeof(DateOnly) || type == typeof(DateTime) => "date",
            _ when type == typeof(TimeOnly) => "time",
            _ when IsNumber(type) => "number",
            _ when typeof(IFormFile).IsAssignableFrom(type) => "file",
            _ => "text",
        };
    }

    /// <summary>The value as an input of that type wants it; dates are ISO whatever the culture.</summary>
    public static string? Write(object? value, string type) => value switch
    {
        null => null,
        DateOnly date when type == "month" => date.ToIsoMonth(),
        DateOnly date => date.ToIso(),
        DateTime time => DateOnly.FromDateTime(time).ToIso(),
        TimeOnly time => time.ToIso(),
        decimal number => number.ToString("0.############"),
        double number => number.ToString("0.############"),
        _ => value.ToString(),
    };

    public static bool IsWhole(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(short);

    static bool IsNumber(Type type) =>
        IsWhole(type) || type == typeof(decimal) || type == typeof(double) || type == typeof(float);
}
