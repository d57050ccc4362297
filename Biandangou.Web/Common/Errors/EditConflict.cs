namespace Biandangou.Web.Common.Errors;

/// <summary>Somebody saved the record while this form was open; shown inside the form, which keeps what was typed.</summary>
/// <param name="Subject">The record: 案件 2026-0042.</param>
/// <param name="ChangedBy">Who saved it.</param>
/// <param name="ChangedAt">When, as read on screen: 10:41.</param>
/// <param name="Rows">Fields whose typed and saved values differ.</param>
/// <param name="LatestPath">Where the saved record is shown.</param>
public sealed record EditConflict(
    string Subject, string ChangedBy, string ChangedAt, IReadOnlyList<ConflictRow> Rows, string LatestPath);

public sealed record ConflictRow(string Field, string? Yours, string? Saved);
