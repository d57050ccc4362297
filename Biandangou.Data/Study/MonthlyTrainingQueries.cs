using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;

namespace Biandangou.Data.Study;

/// <summary>What the township planned for a month's training.</summary>
public sealed record PlannedTopic(string Topic, string? Laws);

public sealed record TrainingSpeaker(string Name, SpeakerKind Kind);

/// <summary>Reads what the phone's form for the monthly training is filled in with.</summary>
public sealed class MonthlyTrainingQueries(PortalDbContext db)
{
    private const int TopicsShown = 6;

    /// <summary>The township's plan for the month, in list order of the kinds.</summary>
    public async Task<IReadOnlyList<PlannedTopic>> PlannedAsync(int year, int month, CancellationToken cancel) =>
        await db.Township<StudyPlanItem>()
            .Where(i => i.Year == year && i.Month == month && i.Kind!.Category == StudyKind.VillageTraining)
            .OrderBy(i => i.Kind!.SortOrder).ThenBy(i => i.EntryNumber).Select(i => new PlannedTopic(i.Topic, i.Laws)).ToListAsync(cancel);

    /// <summary>Topics of the village's own latest trainings, newest first.</summary>
    public async Task<IReadOnlyList<string>> FormerTopicsAsync(Guid villageId, CancellationToken cancel) =>
        await db.InScope<StudySession>().Where(s => s.VillageId == villageId && s.Kind == StudyKind.VillageTraining)
            .GroupBy(s => s.Topic).OrderByDescending(g => g.Max(s => s.On)).ThenByDescending(g => g.Max(s => s.EntryNumber))
            .Select(g => g.Key).Take(TopicsShown).ToListAsync(cancel);

    /// <summary>Who speaks in a village without a former record: its lawyer under contract, else its contact leader.</summary>
    public async Task<TrainingSpeaker?> SpeakerAsync(Guid villageId, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var contracts = db.ContractsOn(today);
        var lawyer = await db.Set<LawyerVillage>()
            .Where(v => v.VillageId == villageId && v.On(today) && contracts.Any(c => c.LawyerId == v.LawyerId))
            .OrderByDescending(v => v.From).ThenBy(v => v.EntryNumber).Select(v => v.Lawyer!.Name).FirstOrDefaultAsync(cancel);
        if (lawyer is not null)
            return new TrainingSpeaker(lawyer, SpeakerKind.Lawyer);
        var leader = await db.InScope<VillageLeader>()
            .Where(l => l.VillageId == villageId && l.On(today))
            .OrderBy(l => l.From).ThenBy(l => l.EntryNumber).Select(l => l.Name).FirstOrDefaultAsync(cancel);
        return leader is null ? null : new TrainingSpeaker(leader, SpeakerKind.TownshipLeader);
    }
}
