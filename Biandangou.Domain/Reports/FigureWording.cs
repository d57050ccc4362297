using System.Globalization;
using Biandangou.Domain.Common;

namespace Biandangou.Domain.Reports;

/// <summary>The form a figure is printed in. The exact value is always kept beside it.</summary>
public enum FigureWording
{
    /// <summary>46场次.</summary>
    Exact,

    /// <summary>不少于70条: rounded down, so never more than the records show.</summary>
    AtLeast,
}

public static class FigureWordings
{
    /// <summary>The figure with its measure word, in full digits and without thousands marks, as official documents print it.</summary>
    public static string Print(this Figure figure, FigureWording wording) =>
        wording == FigureWording.AtLeast && figure.Value >= 10
            ? $"不少于{Digits(RoundDown(figure.Value))}{figure.Unit}"
            : $"{Digits(figure.Value)}{figure.Unit}";

    public static string Digits(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Down to tens below a thousand, and to two leading digits above.</summary>
    private static decimal RoundDown(decimal value)
    {
        var step = 10m;
        while (value / step >= 100)
            step *= 10;
        return Math.Floor(value / step) * step;
    }
}
