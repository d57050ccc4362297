namespace Biandangou.Domain.Reports.Checks;

/// <summary>What a number in official prose stands for.</summary>
public enum NumberKind
{
    /// <summary>2023年, 9月中旬, 四月十五日, 2023—2025年.</summary>
    [Display(Name = "日期")] Date,

    /// <summary>示例发〔2024〕12号, 第2024号.</summary>
    [Display(Name = "文号")] DocumentNumber,

    /// <summary>第三十三条, 第一责任人, 一是, （一）, 附件1.</summary>
    [Display(Name = "序号")] Ordinal,

    /// <summary>“八五”普法, 12345热线, 一案一档, GB/T 9704.</summary>
    [Display(Name = "名称")] Name,

    /// <summary>15日内, 三年行动, 5个工作日.</summary>
    [Display(Name = "时长")] Duration,

    /// <summary>每月1次, 每村3名: a rule, not a result.</summary>
    [Display(Name = "频次")] Rhythm,

    /// <summary>98.5%, 百分之九十, 九成.</summary>
    [Display(Name = "比率")] Rate,

    /// <summary>46场次, 1.5万余人次, 十八场: what a figure has to support.</summary>
    [Display(Name = "数量")] Quantity,
}

/// <summary>A number found in a text.</summary>
/// <param name="Start">Position of the whole form, words of approximation included.</param>
/// <param name="Text">The form as printed, e.g. <c>不少于70条</c>.</param>
public sealed record ReadNumber(int Start, string Text, NumberKind Kind)
{
    /// <summary>With 万 and the like worked in; a rate in per cent; zero for what is no quantity and no rate.</summary>
    public decimal Value { get; init; }

    /// <summary>The number before 万 or 亿; a Chinese numeral's whole value.</summary>
    public decimal Mantissa { get; init; }

    /// <summary>What <see cref="Mantissa"/> is multiplied by.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Measure word; empty when there is none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>近, 约, 超, 不少于 …; empty for an exact number.</summary>
    public string Before { get; init; } = "";

    /// <summary>余 or 多; empty for an exact number.</summary>
    public string More { get; init; } = "";

    /// <summary>以上, 左右; empty for an exact number.</summary>
    public string After { get; init; } = "";

    public int End => Start + Text.Length;

    public bool IsExact => Before.Length + More.Length + After.Length == 0;

    /// <summary>Promises at least so much.</summary>
    public bool IsFloor => Before is "不少于" or "不低于" or "不下于" or "至少" || After == "以上";

    /// <summary>Promises at most so much.</summary>
    public bool IsCeiling => Before is "不超过" or "不多于" or "不高于" or "至多" or "最多" || After == "以内";

    /// <summary>Whether an exact value may be printed in this form.</summary>
    public bool Allows(decimal exact) => this switch
    {
        { More.Length: > 0 } => exact > Value && exact < Value + Step,
        { Before: "近" or "将近" or "接近" } => exact < Value && exact >= Value * 0.9m,
        { IsFloor: true } => exact >= Value,
        { IsCeiling: true } => exact <= Value,
        { Before: "超" or "超过" or "逾" or "突破" or "不止" or "多于" or "高于" } => exact > Value,
        { Before: "不足" } => exact < Value,
        { Before: "约" or "大约" } or { After: "左右" or "上下" } => Math.Abs(exact - Value) <= Value * 0.1m,
        // 万 is printed with the decimals chosen.
        _ => Scale > 1 ? decimal.Round(exact / Scale, Decimals(Mantissa), MidpointRounding.AwayFromZero) == Mantissa : exact == Value,
    };

    /// <summary>To the next round number of the same kind: 2000余 stays below 3000, 2300余 below 2400, 0.5万余 below 0.6万.</summary>
    private decimal Step
    {
        get
        {
            var step = 1m / (decimal)Math.Pow(10, Decimals(Mantissa));
            while (Mantissa >= step * 10 && Mantissa % (step * 10) == 0)
                step *= 10;
            return step * Scale;
        }
    }

    private static int Decimals(decimal value)
    {
        var decimals = 0;
        for (; value != decimal.Truncate(value); value *= 10)
            decimals++;
        return decimals;
    }
}
