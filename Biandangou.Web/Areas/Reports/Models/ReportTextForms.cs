using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Common.Errors;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Biandangou.Web.Areas.Reports.Models;

/// <summary>The text with Chinese names in its placeholders.</summary>
public sealed class ReportTextForm : RecordForm
{
    [Display(Name = "报告正文"), Required, StringLength(ReportText.TextLength), DataType(DataType.MultilineText)]
    public string? Text { get; set; }

    /// <summary>What the text would print, and what the checks say of it.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public ReportProof Proof { get; set; } = null!;

    [BindNever, ValidateNever, JsonIgnore]
    public InsertList Insert { get; set; } = null!;

    /// <summary>
    /// What somebody else saved in the meantime, as a change of which this text is the other side; empty without a conflict.
    /// </summary>
    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<DiffPiece> Conflict { get; set; } = [];

    /// <summary>Whole texts side by side tell nobody anything: the lines that differ stand below.</summary>
    public override IReadOnlyList<ConflictRow> DifferencesFrom(RecordForm saved)
    {
        Conflict = InlineDiffBuilder.Diff(((ReportTextForm)saved).Text ?? "", Text ?? "").Lines;
        return
        [
            new("报告正文", $"增加 {Conflict.Count(l => l.Type == ChangeType.Inserted)} 行",
                $"另有 {Conflict.Count(l => l.Type == ChangeType.Deleted)} 行，您的正文中没有"),
        ];
    }

    public static ReportTextForm From(ReportTextPage page, NarrativeNames names) =>
        new() { Version = page.Version, Text = names.Shown(page.Text) };
}

public sealed record ReportTextListPage(int Year, IReadOnlyList<ReportTextLine> Versions);

/// <summary>What a version changed: every line with whether it was added or taken away.</summary>
/// <param name="Holds">Whether it is the version that holds.</param>
public sealed record ReportTextVersionPage(int Year, int Number, bool Holds, IReadOnlyList<DiffPiece> Lines)
{
    public static ReportTextVersionPage Of(int year, int number, bool holds, string before, string text) =>
        new(year, number, holds, InlineDiffBuilder.Diff(before, text).Lines);
}
