namespace Biandangou.Web.Portal.Homes;

/// <summary>A headline figure of the year to date beside the same span of last year.</summary>
/// <param name="Value">As printed.</param>
/// <param name="Path">The records behind it.</param>
/// <param name="Change">Against last year; null when last year has no base.</param>
/// <param name="ChangeUnit">% or 个百分点, with the gap that goes before it.</param>
/// <param name="Note">Beside the change: last year's value, or numerator and denominator.</param>
public sealed record Kpi(
    string Label, string Icon, string Value, string Unit, string Path, decimal? Change, string ChangeUnit, string? Note)
{
    public static Kpi Count(string label, string icon, string unit, string path, decimal value, decimal before) => new(
        label, icon, value.ToString("N0"), unit, path,
        before == 0 ? null : decimal.Round((value - before) * 100 / before, 1), "%", before == 0 ? null : $"上年同期 {before:N0} {unit}");

    /// <param name="unit">After numerator and denominator; null where the label says it.</param>
    /// <param name="whole">Denominator; 0 leaves the rate out.</param>
    public static Kpi Rate(
        string label, string icon, string? unit, string path, decimal part, decimal whole, decimal partBefore, decimal wholeBefore) => new(
        label, icon, Percent(part, whole)?.ToString("0.0") ?? "—", whole == 0 ? "" : "%", path,
        Percent(part, whole) - Percent(partBefore, wholeBefore), " 个百分点", $"{part:N0}/{whole:N0}{unit}");

    private static decimal? Percent(decimal part, decimal whole) => whole == 0 ? null : decimal.Round(part * 100 / whole, 1);
}
