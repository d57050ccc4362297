using System.Linq.Expressions;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Common;

/// <summary>Between which days a village has records, whatever module keeps them.</summary>
public sealed class VillageUseQueries(PortalDbContext db)
{
    /// <summary>The newest dated record of a village: no earlier day can be its last.</summary>
    public async Task<(string Ledger, DateOnly On)?> LatestAsync(Guid villageId, CancellationToken cancel)
    {
        (string Ledger, DateOnly? On)[] latest =
        [
            ("归档室借阅", await LastAsync<ArchiveLoan>(l => l.LentOn)),
            ("律师服务日志", await LastAsync<LawyerService>(s => s.On)),
            ("学法培训", await LastAsync<StudySession>(s => s.On)),
            ("普法宣传", await LastAsync<PublicityEvent>(e => e.On)),
            ("宣传阵地", await LastAsync<DisplayItem>(i => i.From)),
            ("法律明白人", await LastAsync<LawSavvyPerson>(p => p.From)),
            ("法律明白人培训", await db.Set<LawSavvyTraining>().Where(t => t.Person!.VillageId == villageId).MaxAsync(t => (DateOnly?)t.On, cancel)),
            ("荣誉", await LastAsync<Honour>(h => h.AwardedOn ?? h.DeclinedOn ?? h.AppliedOn)),
            ("积案", await LastAsync<Dispute>(d => d.ReceivedOn)),
            ("座谈会", await LastAsync<Seminar>(s => s.On)),
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
            ("学法培训", await FirstAsync<StudySession>(s => s.On)),
            ("普法宣传", await FirstAsync<PublicityEvent>(e => e.On)),
            ("宣传阵地", await FirstAsync<DisplayItem>(i => i.From)),
            ("法律明白人", await FirstAsync<LawSavvyPerson>(p => p.From)),
            ("荣誉", await FirstAsync<Honour>(h => h.AppliedOn ?? h.AwardedOn)),
            ("积案", await FirstAsync<Dispute>(d => d.ReceivedOn)),
            ("座谈会", await FirstAsync<Seminar>(s => s.On)),
            ("每周走访", await FirstAsync<WeeklyVisit>(v => v.PlannedOn)),
            ("律师服务日志", await FirstAsync<LawyerService>(s => s.On)),
            ("驻村律师", await db.Set<LawyerVillage>().Where(v => v.VillageId == villageId).MinAsync(v => (DateOnly?)v.From, cancel)),
            ("干部包村", await FirstAsync<CadreAssignment>(c => c.From)),
            ("归档室借阅", await FirstAsync<ArchiveLoan>(l => l.LentOn)),
            ("网格", await FirstAsync<Grid>(g => g.From)),
            ("法律工作室、归档室", await FirstAsync<VillageFacility>(f => f.From)),
            ("包村领导", await FirstAsync<VillageLeader>(l => l.From)),
            ("党支部", await FirstAsync<PartyBranch>(b => b.From)),
            ("档案管理员", await FirstAsync<Archivist>(a => a.From)),
            ("曾用名", await FirstAsync<VillageName>(n => n.From)),
        ];
        var (ledger, on) = earliest.MinBy(l => l.On);
        return on is { } day ? (ledger, day) : null;

        Task<DateOnly?> FirstAsync<T>(Expression<Func<T, DateOnly?>> day)
            where T : class, IVillageRecord =>
            db.Township<T>().Where(r => EF.Property<Guid?>(r, nameof(IVillageRecord.VillageId)) == villageId).MinAsync(day, cancel);
    }
}
