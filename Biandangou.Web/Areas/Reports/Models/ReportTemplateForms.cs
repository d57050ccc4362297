using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;

namespace Biandangou.Web.Areas.Reports.Models;

/// <summary>A template with Chinese names in its placeholders.</summary>
public sealed class ReportTemplateForm : RecordForm
{
    [Display(Name = "模板名称"), Required, StringLength(ReportTemplate.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "模板正文"), Required, StringLength(ReportText.TextLength), DataType(DataType.MultilineText)]
    public string? Text { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public InsertList Insert { get; set; } = null!;

    public static ReportTemplateForm From(ReportTemplatePage page, NarrativeNames names) =>
        new() { Version = page.Version, Name = page.Name, Text = names.Shown(page.Text) };
}

/// <summary>Something a year's text can begin with.</summary>
/// <param name="Value">What the form sends: a style, <see cref="LastYear"/>, or the id of a template.</param>
/// <param name="Headings">Numbered first and second level headings as the year prints them.</param>
public sealed record ReportBeginning(string Value, string Name, IReadOnlyList<string> Headings)
{
    public const string LastYear = "LastYear";

    public static ReportBeginning Of(string value, string name, string text, NarrativeFacts facts)
    {
        var outline = NarrativeOutline.Parse(text);
        return new ReportBeginning(value, name, [.. outline.Sections.Zip(outline.Numbers(), (section, number) =>
            number + string.Concat(Narrative.Print(section.Heading, facts).Select(r => r.Text)))]);
    }
}

/// <param name="Beginnings">The first is proposed.</param>
public sealed record StartPage(int Year, IReadOnlyList<ReportBeginning> Beginnings);

/// <param name="BuiltIn">Styles the portal brings.</param>
public sealed record ReportTemplateListPage(IReadOnlyList<ReportBeginning> BuiltIn, IReadOnlyList<ReportTemplatePage> Own);

/// <param name="Report">What the template prints for the running year; null while something in it is not known any more.</param>
public sealed record ReportTemplatePreview(string Name, AnnualReport? Report, string CopyPath)
{
    /// <summary>Null for a style the portal brings.</summary>
    public ReportTemplatePage? Own { get; init; }
}
