using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Reports;
using Biandangou.Domain.Common;
using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Forms;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Reports.Models;

/// <summary>What a new report text begins with.</summary>
public enum ReportBeginning
{
    [Display(Name = "报告模板")] Template,
    [Display(Name = "上年报告正文")] LastYear,
}

/// <param name="HasLastYear">Whether last year's text was written here.</param>
public sealed record StartPage(int Year, bool HasLastYear);

/// <summary>The text with Chinese names in its placeholders.</summary>
public sealed class ReportTextForm : RecordForm
{
    [Display(Name = "报告正文"), Required, StringLength(ReportText.TextLength), DataType(DataType.MultilineText)]
    public string? Text { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public int Year { get; set; }

    /// <summary>The year's figures as they are now, to insert.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyCollection<Figure> Figures { get; set; } = [];

    /// <summary>Words by name with what they now say, to insert.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyCollection<(string Name, string Value)> Phrases { get; set; } = [];

    public static ReportTextForm From(ReportTextPage page, NarrativeNames names) => new() { Version = page.Version, Text = names.Shown(page.Text) };
}

public sealed record VersionListPage(int Year, IReadOnlyList<ReportTextItem> Versions);

/// <summary>What a version changed: every line with whether it was added or taken away.</summary>
/// <param name="Holds">Whether it is the version that holds.</param>
public sealed record VersionPage(int Year, int Number, bool Holds, IReadOnlyList<DiffPiece> Lines)
{
    public static VersionPage Of(int year, int number, bool holds, string before, string text) =>
        new(year, number, holds, InlineDiffBuilder.Diff(before, text).Lines);
}
