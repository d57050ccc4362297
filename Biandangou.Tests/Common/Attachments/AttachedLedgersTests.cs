using Biandangou.Domain.Common.Attachments;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;
using Biandangou.Tests.Common.Databases;
using Biandangou.Tests.Conventions;
using Biandangou.Web.Common.Records;
using Biandangou.Web.Portal.Attachments;

namespace Biandangou.Tests.Common.Attachments;

public sealed class AttachedLedgersTests
{
    /// <summary>Ledgers without attachments, and why.</summary>
    private static readonly Dictionary<Type, string> Without = new()
    {
        [typeof(Attachment)] = "is one",
        [typeof(Village)] = "a register entry; its papers are those of its systems and meetings",
        [typeof(Grid)] = "a register entry",
        [typeof(GridOfficer)] = "a register entry of a person, shown on the grid",
        [typeof(Lawyer)] = "a register entry of a person",
        [typeof(LawFirm)] = "a register entry",
        [typeof(PublicUnit)] = "a register entry",
        [typeof(CadreAssignment)] = "a line of the plan of assignments",
        [typeof(SessionKind)] = "an entry of an editable list",
        [typeof(EventKind)] = "an entry of an editable list",
        [typeof(ThemeDay)] = "an entry of an editable list",
        [typeof(PublicityAgency)] = "an entry of an editable list",
        [typeof(DisputeKind)] = "an entry of an editable list",
        [typeof(SavedFilter)] = "an account's own bookmark",
        [typeof(StudyPlanItem)] = "a line of the year's plan",
        [typeof(TrainingReminder)] = "a message",
        [typeof(ReportTemplate)] = "an entry of an editable list",
        [typeof(ReportProblem)] = "a sentence of the report; evidence hangs on the task that answers it",
    };

    [Fact]
    public void Every_ledger_carries_attachments_or_says_why_not()
    {
        var ledgers = typeof(LedgerEntry).Assembly.GetTypes().Where(t => !t.IsAbstract && typeof(LedgerEntry).IsAssignableFrom(t)).ToList();
        var attached = AttachedLedgers.All.Select(l => l.Type).ToList();

        Assert.NotEmpty(attached);
        Assert.Equal(attached.Order(StringComparer.Ordinal),
            ledgers.Where(typeof(IHasAttachments).IsAssignableFrom).Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.Equal(ledgers.Select(t => t.Name).Order(StringComparer.Ordinal),
            attached.Concat(Without.Keys.Select(t => t.Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_ledger_with_a_scope_is_in_the_filter_of_attachments()
    {
        using var db = SqlServerWithoutServer.NewContext();
        db.Enter(new Actor(Guid.NewGuid(), "示例甲"), new AccessScope(false, [Guid.NewGuid()], [], Guid.Empty, []), TimeProvider.System);
        var sql = db.InScope<Attachment>().ToQueryString();
        var scoped = db.Model.GetEntityTypes().Where(
            t => t.FindDeclaredQueryFilter(Filters.Scope) is not null && AttachedLedgers.Of(t.ClrType.Name) is not null).ToList();

        Assert.NotEmpty(scoped);
        Assert.All(scoped, t => Assert.Contains($"[{t.GetTableName()}]", sql, StringComparison.Ordinal));
        Assert.DoesNotContain("[LeadershipGroups]", sql, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_ledger_has_a_page_for_its_records() =>
        Assert.Empty(AttachedLedgers.All.Where(l => RecordPages.Under(l.Type) is null).Select(l => l.Type));

    [Fact]
    public void Every_record_page_of_the_ledgers_shows_them()
    {
        var views = Repository.Views.Select(Repository.Read).ToList();
        Assert.All(AttachedLedgers.All.Filled(), l => Assert.Single(
            views, v => v.Contains($"<vc:attachments type=\"{l.Type}\"", StringComparison.Ordinal)));
    }
}
