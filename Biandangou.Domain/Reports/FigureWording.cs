using System.Globalization;

namespace Biandangou.Domain.Reports;

/// <summary>The form a figure is printed in. The exact value is always kept beside it.</summary>
public enum FigureWording
{
    /// <summary>46场次.</summary>
    [Display(Name = "准确数")] Exact,

    /// <summary>不少于70条: never more than the records show.</summary>
    [Display(Name = "不少于")] AtLeast,

    /// <summary>70余条: above the round number and below the next.</summary>
    [Display(Name = "余")] Over,

    /// <summary>超70条: above the round number.</summary>
    [Display(Name = "超")] Above,

    /// <summary>近80条: below the round number and within a tenth of it.</summary>
    [Display(Name = "近")] Near,

    /// <summary>1.5万余人次: ten thousands with one decimal.</summary>
    [Display(Name = "万")] TenThousands,

    /// <summary>十八场.</summary>
    [Display(Name = "中文数字")] Numeral,
}

/// <summary>How figures are worded, and when a wording would contradict the value.</summary>
public static class FigureWordings
{
    private const int MostNumeral = 9999;

    /// <summary>
    /// The figure with its measure word, in full digits and without thousands marks, as official documents print it.
    /// Where the wording would contradict the value the value itself is printed.
    /// </summary>
    public static string Print(this Figure figure, FigureWording wording)
    {
        var (value, unit) = (figure.Value, figure.Unit);
        return figure.Refusal(wording) is not null ? Digits(value) + unit : wording switch
        {
            FigureWording.AtLeast => $"不少于{Digits(RoundDown(value))}{unit}",
            FigureWording.Over => $"{Digits(RoundDown(value))}余{unit}",
            FigureWording.Above => $"超{Digits(RoundDown(value))}{unit}",
            FigureWording.Near => $"近{Digits(NextRound(value)!.Value)}{unit}",
            FigureWording.TenThousands => TenThousands(value) + unit,
            FigureWording.Numeral => ((int)value).ToNumeral() + unit,
            _ => Digits(value) + unit,
        };
    }

    /// <returns>Why the figure may not be worded so, in Chinese; null when it may.</returns>
    public static string? Refusal(this Figure figure, FigureWording wording)
    {
        var value = figure.Value;
        return wording switch
        {
            FigureWording.AtLeast or FigureWording.Over or FigureWording.Above when value < 10 => $"{Is(figure)}，不足 10，应写准确数",
            FigureWording.Over or FigureWording.Above when RoundDown(value) == value => $"{Is(figure)}，正好是整数，不能写“{wording.ToChinese()}”",
            FigureWording.Near when NextRound(value) is null => $"{Is(figure)}，与上一级整数相差超过一成，不能写“近”",
            FigureWording.TenThousands when value < 1000 => $"{Is(figure)}，不足 0.1 万，不能以万为单位",
            FigureWording.Numeral when value != decimal.Truncate(value) || value > MostNumeral => $"{Is(figure)}，不能写成中文数字",
            _ => null,
        };
    }

    public static string Digits(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>较上年增长15%; null when there is nothing to compare with.</summary>
    /// <param name="before">The same figure a year earlier.</param>
    public static string? Change(this Figure figure, Figure before) =>
        before.Value == 0 ? null
        : figure.Value == before.Value ? "与上年持平"
        : $"较上年{(figure.Value > before.Value ? "增长" : "下降")}" +
          $"{Digits(decimal.Round(Math.Abs(figure.Value - before.Value) * 100 / before.Value, 1))}%";

    private static string Is(Figure figure) => $"“{figure.Name}”是{Digits(figure.Value)}{figure.Unit}";

    /// <summary>Down to tens below a thousand, and to two leading digits above.</summary>
    private static decimal RoundDown(decimal value)
    {
        var step = 10m;
        while (value / step >= 100)
            step *= 10;
        return Math.Floor(value / step) * step;
    }

    /// <summary>The roundest number above the value that is no further than a tenth of itself; null when there is none.</summary>
    private static decimal? NextRound(decimal value)
    {
        if (value < 1)
            return null;
        var step = 10m;
        while (step <= value)
            step *= 10;
        for (; step >= 10; step /= 10)
        {
            var next = (Math.Floor(value / step) + 1) * step;
            // A number that is round already is said as it is.
            if (value % step == 0)
                return null;
            if (next - value <= next / 10)
                return next;
        }

        return null;
    }

    private static string TenThousands(decimal value)
    {
        var tenths = Math.Floor(value / 1000) / 10;
        return $"{Digits(tenths)}万{(tenths * 10_000 == value ? "" : "余")}";
    }
}
