using System.Reflection;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Records;

namespace Biandangou.Web.Portal.Attachments;

/// <summary>A ledger whose records carry attachments.</summary>
/// <param name="Type">Entity name.</param>
/// <param name="Subject">Its Chinese name.</param>
/// <param name="Read">Policy of whoever reads a record of it, with its attachments.</param>
/// <param name="Keep">Policy of whoever adds attachments, and deletes his own.</param>
/// <param name="Delete">Policy of whoever deletes anybody's.</param>
/// <param name="FindAsync">The record within the account's scope, tracked.</param>
public sealed record AttachedLedger(
    string Type, string Subject, string Read, string Keep, string Delete, Func<PortalDbContext, Guid, CancellationToken,
    Task<LedgerEntry?>> FindAsync)
{
    public string PageOf(Guid record) => RecordPages.Of(Type, record)!;
}

/// <summary>The one list of ledgers with attachments; their records are <see cref="IHasAttachments"/>.</summary>
public static class AttachedLedgers
{
    public static readonly IReadOnlyList<AttachedLedger> All =
    [
        Of<StudySession>(Policies.ReadLedgers, Policies.KeepLedgers),
        Of<PublicityEvent>(Policies.ReadLedgers, Policies.KeepLedgers),
        Of<DisplayItem>(Policies.ReadLedgers, Policies.KeepLedgers),
        Of<LawSavvyPerson>(Policies.ReadLedgers, Policies.KeepLedgers),
        Of<Honour>(Policies.ReadLedgers, Policies.KeepLedgers),
        Of<Dispute>(Policies.ReadDisputes, Policies.VisitDisputes, Policies.DeleteDisputes),
        Of<Seminar>(Policies.ReadSeminars, Policies.KeepSeminars, Policies.KeepLedgers),
        Of<WeeklyVisit>(Policies.ReadSeminars, Policies.KeepSeminars, Policies.KeepLedgers),
        Of<LawyerService>(Policies.ReadLawyerServices, Policies.KeepLawyerServices),
        Of<ArchiveLoan>(Policies.ReadVillages, Policies.KeepArchives),
        Of<LeadershipGroup>(Policies.ReadTownship, Policies.KeepTownship),
        Of<GroupMeeting>(Policies.ReadTownship, Policies.KeepTownship),
        Of<GovernanceSystem>(Policies.ReadTownship, Policies.KeepTownship),
        Of<PlanTask>(Policies.ReadReports, Policies.WriteReports),
    ];

    public static AttachedLedger? Of(string? type) => All.FirstOrDefault(l => l.Type == type);

    private static AttachedLedger Of<T>(string read, string keep, string? delete = null)
        where T : LedgerEntry => new(
            typeof(T).Name, typeof(T).GetCustomAttribute<DisplayAttribute>()!.Name!, read, keep, delete ?? keep,
            async (db, id, cancel) => await db.InScope<T>().FirstOrDefaultAsync(r => r.Id == id, cancel));
}
