namespace Biandangou.Domain.Reports;

/// <summary>A compiled annual report: the one source of the page, the Word file and the workbook.</summary>
/// <param name="Year">Reporting year.</param>
/// <param name="Title">Title without full stop; may hold one line break chosen by the compiler.</param>
/// <param name="Addressee">主送机关, without the colon; empty when none is set.</param>
/// <param name="IssuingBody">Signature under the text (发文机关署名).</param>
/// <param name="IssuedOn">Date under the signature (成文日期).</param>
/// <param name="CutOff">Last day counted.</param>
/// <param name="Opening">Paragraphs before the first heading.</param>
/// <param name="Sections">In reading order, all levels flat.</param>
/// <param name="Attachments">Titles for the 附件说明, without numbers.</param>
/// <param name="Figures">Every figure printed in the text, once each, in order of first appearance.</param>
public sealed record AnnualReport(
    int Year,
    string Title,
    string Addressee,
    string IssuingBody,
    DateOnly IssuedOn,
    DateOnly CutOff,
    IReadOnlyList<ReportParagraph> Opening,
    IReadOnlyList<ReportSection> Sections,
    IReadOnlyList<string> Attachments,
    IReadOnlyList<PrintedFigure> Figures)
{
    /// <summary>版头 and 版记; null for a copy without them.</summary>
    public ReportHead? Head { get; init; }
}

/// <summary>What a document under a red head says around its text.</summary>
/// <param name="DocumentNumber">发文字号; empty until it is signed.</param>
/// <param name="Signer">签发人, named because a report goes upward; empty until it is signed.</param>
/// <param name="CopyTo">抄送机关; null for none.</param>
public sealed record ReportHead(string DocumentNumber, string Signer, string? CopyTo);

/// <summary>A heading with its text.</summary>
/// <param name="Level">1 for 一、; 2 for （一）.</param>
/// <param name="Number">Made by the compiler from the position, e.g. <c>（二）</c>; never typed.</param>
public sealed record ReportSection(int Level, string Number, string Heading, IReadOnlyList<ReportParagraph> Paragraphs)
{
    /// <summary>The heading with the figures in it.</summary>
    public IReadOnlyList<ReportRun> HeadingRuns { get; init; } = [new(Heading)];
}

/// <summary>Runs of one paragraph.</summary>
public sealed record ReportParagraph(IReadOnlyList<ReportRun> Runs);

/// <summary>Plain words, or one figure in the form it is printed in (then <paramref name="Figure"/> is set).</summary>
/// <param name="HandFilled">Why a number no figure supports may stand (手填); null for everything else.</param>
/// <param name="IsName">Words taken from records: a number in them is part of a name.</param>
public sealed record ReportRun(string Text, Figure? Figure = null, string? HandFilled = null, bool IsName = false);

/// <summary>A figure with the forms it is printed in, for 数字来源表.</summary>
/// <param name="Printed">As in the text, e.g. <c>不少于70条</c>; several forms are joined with 、.</param>
/// <param name="Records">References or titles of the counted records, in list order.</param>
public sealed record PrintedFigure(Figure Figure, string Printed, IReadOnlyList<string> Records);
