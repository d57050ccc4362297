using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Biandangou.Data.Common;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Access;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Web.Common.Attachments;

/// <summary>A ledger whose records carry attachments.</summary>
/// <param name="Type">Entity name.</param>
/// <param name="Subject">Its Chinese name.</param>
/// <param name="Path">The record's page lies under it.</param>
/// <param name="Read">Policy of whoever reads a record of it, with its attachments.</param>
/// <param name="Keep">Policy of whoever adds attachments, and deletes his own.</param>
/// <param name="Delete">Policy of whoever deletes anybody's.</param>
/// <param name="FindAsync">The record within the account's scope, tracked.</param>
public sealed record AttachedLedger(
    string Type, string Subject, string Path, string Read, string Keep, string Delete, Func<PortalDbContext, Guid, CancellationToken, Task<LedgerEntry?>> FindAsync)
{
    public string PageOf(Guid record) => $"{Path}/{record}";
}

/// <summary>The one list of ledgers with attachments; their records are <see cref="IHasAttachments"/>.</summary>
public static class AttachedLedgers
{
    public static readonly IReadOnlyList<AttachedLedger> All =
    [
        Of<StudySession>("/study/sessions", Policies.ReadLedgers, Policies.KeepLedgers),
        Of<PublicityEvent>("/publicity/events", Policies.ReadLedgers, Policies.KeepLedgers),
        Of<DisplayItem>("/publicity/display-items", Policies.ReadLedgers, Policies.KeepLedgers),
        Of<LawSavvyPerson>("/publicity/law-savvy", Policies.ReadLedgers, Policies.KeepLedgers),
        Of<Honour>("/publicity/honours", Policies.ReadLedgers, Policies.KeepLedgers),
        Of<Dispute>("/disputes", Policies.ReadDisputes, Policies.VisitDisputes, Policies.DeleteDisputes),
        Of<Seminar>("/disputes/seminars", Policies.ReadSeminars, Policies.KeepSeminars, Policies.KeepLedgers),
        Of<WeeklyVisit>("/disputes/visits", Policies.ReadSeminars, Policies.KeepSeminars, Policies.KeepLedgers),
        Of<LawyerService>("/lawyer-services", Policies.ReadLawyerServices, Policies.KeepLawyerServices),
        Of<ArchiveLoan>("/archives/loans", Policies.ReadVillages, Policies.KeepArchives),
        Of<LeadershipGroup>("/organisation/groups", Policies.ReadTownship, Policies.KeepTownship),
        Of<GroupMeeting>("/organisation/meetings", Policies.ReadTownship, Policies.KeepTownship),
        Of<GovernanceSystem>("/organisation/systems", Policies.ReadTownship, Policies.KeepTownship),
        Of<PlanItem>("/reports/plans", Policies.ReadReports, Policies.WriteReports),
    ];

    public static AttachedLedger? Of(string? type) => All.FirstOrDefault(l => l.Type == type);

    private static AttachedLedger Of<T>(string path, string read, string keep, string? delete = null)
        where T : LedgerEntry => new(
            typeof(T).Name, typeof(T).GetCustomAttribute<DisplayAttribute>()!.Name!, path, read, keep, delete ?? keep,
            async (db, id, cancel) => await db.InScope<T>().FirstOrDefaultAsync(r => r.Id == id, cancel));
}
