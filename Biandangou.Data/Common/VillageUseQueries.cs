using System.Linq.Expressions;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Common;

/// <summary>What hangs on a village in any module: asked before one is deleted.</summary>
public sealed class VillageUseQueries(PortalDbContext db)
{
    /// <returns>Chinese names of the ledgers that hold a record of the village; empty when none does.</returns>
    public async Task<IReadOnlyList<string>> FindAsync(Guid villageId, CancellationToken cancel)
    {
        (string Ledger, Func<Task<bool>> IsUsed)[] ledgers =
        [
            ("网格", HasAsync<Grid>),
            ("网格员", HasAsync<GridOfficer>),
            ("驻村律师", () => db.Set<LawyerVillage>().AnyAsync(v => v.VillageId == villageId, cancel)),
            ("法律工作室、归档室", HasAsync<VillageFacility>),
            ("党支部", HasAsync<PartyBranch>),
            ("档案管理员", HasAsync<Archivist>),
            ("归档室借阅", HasAsync<ArchiveLoan>),
            ("企事业单位", () => db.Township<PublicUnit>().AnyAsync(u => u.VillageId == villageId, cancel)),
            ("干部包村", HasAsync<CadreAssignment>),
            ("律师服务日志", HasAsync<LawyerService>),
            ("学法培训", HasAsync<StudySession>),
            ("催报", HasAsync<TrainingReminder>),
            ("普法宣传", HasAsync<PublicityEvent>),
            ("宣传阵地", HasAsync<DisplayItem>),
            ("法律明白人", HasAsync<LawSavvyPerson>),
            ("荣誉", HasAsync<Honour>),
            ("积案", HasAsync<Dispute>),
            ("座谈会", HasAsync<Seminar>),
            ("每周走访", HasAsync<WeeklyVisit>),
            ("账号", () => db.GrantedUnits.AnyAsync(s => s.VillageId == villageId, cancel)),
        ];
        return await ledgers.UsedAsync();

        Task<bool> HasAsync<T>()
            where T : class, IVillageRecord =>
            db.Township<T>().AnyAsync(r => EF.Property<Guid?>(r, nameof(IVillageRecord.VillageId)) == villageId, cancel);
    }

    /// <summary>The newest dated record of a village: no earlier day can be its last.</summary>
    public async Task<(string Ledger, DateOnly On)?> LatestAsync(Guid villageId, CancellationToken cancel)
    {
        (string Ledger, DateOnly? On)[] latest =
        [
            ("归档室借阅", await LastAsync<ArchiveLoan>(l => l.LentOn)),
            ("律师服务日志", await LastAsync<LawyerService>(s => s.ServedOn)),
            ("学法培训", await LastAsync<StudySession>(s => s.HeldOn)),
            ("普法宣传", await LastAsync<PublicityEvent>(e => e.HeldOn)),
            ("宣传阵地", await LastAsync<DisplayItem>(i => i.PutUpOn)),
            ("法律明白人", await LastAsync<LawSavvyPerson>(p => p.ActiveFrom)),
            ("法律明白人培训", await db.Set<LawSavvyTraining>().Where(t => t.Person!.VillageId == villageId).MaxAsync(t => (DateOnly?)t.TrainedOn, cancel)),
            ("荣誉", await LastAsync<Honour>(h => h.AwardedOn ?? h.DeclinedOn ?? h.AppliedOn)),
            ("积案", await LastAsync<Dispute>(d => d.ReceivedOn)),
            ("座谈会", await LastAsync<Seminar>(s => s.HeldOn)),
            ("每周走访", await LastAsync<WeeklyVisit>(v => v.HeldOn)),
        ];
        var (ledger, on) = latest.MaxBy(l => l.On);
        return on is { } day ? (ledger, day) : null;

        Task<DateOnly?> LastAsync<T>(Expression<Func<T, DateOnly?>> day)
            where T : class, IVillageRecord =>
            db.Township<T>().Where(r => EF.Property<Guid?>(r, nameof(IVillageRecord.VillageId)) == villageId).MaxAsync(day, cancel);
    }

    /// <summary>The oldest dated record of a village: it cannot begin on a later day.</summary>
    public async Task<(string Ledger, DateOnly On)?> EarliestAsync(Guid villageId, CancellationToken cancel)
    {
        (string Ledger, DateOnly? On)[] earliest =
        [
            ("学法培训", await FirstAsync<StudySession>(s => s.HeldOn)),
            ("普法宣传", await FirstAsync<PublicityEvent>(e => e.HeldOn)),
            ("宣传阵地", await FirstAsync<DisplayItem>(i => i.PutUpOn)),
            ("法律明白人", await FirstAsync<LawSavvyPerson>(p => p.ActiveFrom)),
            ("荣誉", await FirstAsync<Honour>(h => h.AppliedOn ?? h.AwardedOn)),
            ("积案", await FirstAsync<Dispute>(d => d.ReceivedOn)),
            ("座谈会", await FirstAsync<Seminar>(s => s.HeldOn)),
            ("每周走访", await FirstAsync<WeeklyVisit>(v => v.PlannedOn)),
            ("律师服务日志", await FirstAsync<LawyerService>(s => s.ServedOn)),
            ("驻村律师", await db.Set<LawyerVillage>().Where(v => v.VillageId == villageId).MinAsync(v => (DateOnly?)v.From, cancel)),
            ("干部包村", await FirstAsync<CadreAssignment>(c => c.From)),
            ("归档室借阅", await FirstAsync<ArchiveLoan>(l => l.LentOn)),
            ("网格", await FirstAsync<Grid>(g => g.ActiveFrom)),
            ("法律工作室、归档室", await FirstAsync<VillageFacility>(f => f.StartsOn)),
            ("包村领导", await FirstAsync<VillageLeader>(l => l.StartsOn)),
            ("党支部", await FirstAsync<PartyBranch>(b => b.StartsOn)),
            ("档案管理员", await FirstAsync<Archivist>(a => a.StartsOn)),
            ("曾用名", await FirstAsync<VillageName>(n => n.StartsOn)),
        ];
        var (ledger, on) = earliest.MinBy(l => l.On);
        return on is { } day ? (ledger, day) : null;

        Task<DateOnly?> FirstAsync<T>(Expression<Func<T, DateOnly?>> day)
            where T : class, IVillageRecord =>
            db.Township<T>().Where(r => EF.Property<Guid?>(r, nameof(IVillageRecord.VillageId)) == villageId).MinAsync(day, cancel);
    }
}

/// <summary>What hangs on a grid in any module: asked before one is deleted.</summary>
public sealed class GridUseQueries(PortalDbContext db)
{
    /// <returns>Chinese names of the ledgers that name the grid; empty when none does.</returns>
    public async Task<IReadOnlyList<string>> FindAsync(Guid gridId, CancellationToken cancel)
    {
        (string Ledger, Func<Task<bool>> IsUsed)[] ledgers =
        [
            ("网格员", () => db.Township<GridOfficer>().AnyAsync(o => o.GridId == gridId, cancel)),
            ("积案", () => db.Township<Dispute>().AnyAsync(d => d.GridId == gridId, cancel)),
        ];
        return await ledgers.UsedAsync();
    }
}

internal static class LedgerUses
{
    public static async Task<IReadOnlyList<string>> UsedAsync(this IEnumerable<(string Ledger, Func<Task<bool>> IsUsed)> ledgers)
    {
        var used = new List<string>();
        foreach (var (ledger, isUsed) in ledgers)
        {
            if (await isUsed())
                used.Add(ledger);
        }

        return used;
    }
}
