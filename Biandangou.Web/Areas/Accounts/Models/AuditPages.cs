using Biandangou.Data.Common.Auditing;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>The audit list's address. What cannot be read is left out, never an error.</summary>
public sealed class AuditListQuery
{
    public string? From { get; set; }

    public string? To { get; set; }

    /// <summary>Not <c>action</c>: that name belongs to the route.</summary>
    public string? Deed { get; set; }

    public string? Type { get; set; }

    public string? Q { get; set; }

    public int Page { get; set; } = 1;

    public AuditFilter ToFilter() => new(Day(From), Day(To), Choices.Read<AuditAction>(Deed), Type, Q, Page);

    private static DateOnly? Day(string? text) =>
        text.ToDay() is { } day && day.Within(AuditFilter.Earliest, AuditFilter.Latest) ? day : null;
}

public sealed record AuditListPage(
    AuditListQuery Query, AuditFilter Filter, Paged<AuditLine> Page, IReadOnlyList<AuditSubject> Subjects, AuditEnd? End,
    AuditVerdict? Verdict)
{
    /// <summary>The same filter as the page, for the export.</summary>
    public string ExportPath(HttpRequest request) => "/audit/export" + request.QueryString;
}
