using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;
using Microsoft.Extensions.Primitives;

namespace Biandangou.Web.Common.Forms;

/// <summary>Reads numbers as Chinese keyboards type them: ５０, １２．５ and １，２００ are numbers too.</summary>
public sealed class NumberBinderProvider : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var loggers = context.Services.GetRequiredService<ILoggerFactory>();
        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(int) ? new NumberBinder(new SimpleTypeModelBinder(context.Metadata.ModelType, loggers))
            : type == typeof(decimal) ? new NumberBinder(new DecimalModelBinder(Plain, loggers))
            : null;
    }

    /// <summary>No separators: those that stand where they belong are taken out before, and 1,5 is no number.</summary>
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
}

/// <summary>Hands the half-width number to the framework's own binder.</summary>
internal sealed class NumberBinder(IModelBinder inner) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        bindingContext.ValueProvider = new HalfWidth(bindingContext.ValueProvider);
        return inner.BindModelAsync(bindingContext);
    }

    private sealed class HalfWidth(IValueProvider values) : IValueProvider
    {
        public bool ContainsPrefix(string prefix) => values.ContainsPrefix(prefix);

        public ValueProviderResult GetValue(string key)
        {
            var found = values.GetValue(key);
            return found == ValueProviderResult.None
                ? found
                : new ValueProviderResult(new StringValues([.. found.Values.Select(v => v.ToNumberText())]), found.Culture);
        }
    }
}

public static partial class NumberText
{
    /// <summary>The number in half-width characters, without separators of thousands; what is no number keeps its other characters.</summary>
    public static string? ToNumberText(this string? text)
    {
        if (text is null)
            return null;
        var half = string.Concat(text.Trim().Select(c => c switch
        {
            >= '０' and <= '９' or '．' or '，' or '－' or '＋' => (char)(c - 0xFEE0),
            '。' => '.',
            _ => c,
        }));
        return Grouped().IsMatch(half) ? half.Replace(",", "", StringComparison.Ordinal) : half;
    }

    [GeneratedRegex(@"^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Grouped();
}
