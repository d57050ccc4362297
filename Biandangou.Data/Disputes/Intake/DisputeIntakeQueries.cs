using Biandangou.Domain.Disputes;

namespace Biandangou.Data.Disputes.Intake;

/// <summary>A meeting a case may have been taken in at.</summary>
/// <param name="VillageId">Null for a meeting of the whole township.</param>
public sealed record IntakeMeeting(Guid Id, SeminarKind Kind, Guid? VillageId, string? Village, DateOnly On)
{
    public string Name => $"{On.ToChinese()}{Village ?? "全镇"}{Kind.ToChinese()}";

    /// <summary>How a case of the meeting came.</summary>
    public DisputeSource Source => Kind == SeminarKind.Seminar ? DisputeSource.Seminar : DisputeSource.MobilisationMeeting;
}

/// <summary>A case that may be the same as the one being taken in.</summary>
/// <param name="IsOwn">Whether the account may open it; otherwise nothing of it is told.</param>
public sealed record LikeCase(
    Guid Id, string Number, string Title, DateOnly ReceivedOn, DisputeStatus Status, bool IsOwn);

/// <summary>What an intake looks up first.</summary>
public sealed class DisputeIntakeQueries(PortalDbContext db)
{
    /// <summary>Cases of the same people are looked for this many days before and after.</summary>
    public const int Days = 90;

    private const int MeetingsOffered = 30;

    /// <summary>The latest meetings the account may see, newest first.</summary>
    /// <param name="wanted">A meeting among the choices though it may be long past.</param>
    public async Task<IReadOnlyList<IntakeMeeting>> MeetingsAsync(Guid? wanted, CancellationToken cancel)
    {
        var meetings = db.InScope<Seminar>();
        var choices = await Choices(meetings.OrderByDescending(s => s.On).ThenByDescending(s => s.EntryNumber).Take(MeetingsOffered))
            .ToListAsync(cancel);
        if (wanted is { } id && !choices.Exists(c => c.Id == id))
            choices.AddRange(await Choices(meetings.Where(s => s.Id == id)).ToListAsync(cancel));
        return choices;

        static IQueryable<IntakeMeeting> Choices(IQueryable<Seminar> meetings) =>
            meetings.Select(s => new IntakeMeeting(s.Id, s.Kind, s.VillageId, s.Village!.Name, s.On));
    }

    /// <summary>Cases of the village with a party of one of the names, received at about the same time; newest first.</summary>
    /// <param name="except">Submissions that are the account's own and no others.</param>
    public async Task<IReadOnlyList<LikeCase>> LikeAsync(
        Guid villageId, IReadOnlyCollection<string> names, DateOnly receivedOn, IReadOnlyCollection<Guid> except, CancellationToken cancel)
    {
        var keys = names.Select(n => n.ToNameKey()).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var actor = db.Actor.Id;
        var (from, to) = (Near(receivedOn, -Days), Near(receivedOn, Days));
        var like = await db.Township<DisputeParty>()
            .Where(p => keys.Contains(p.NameKey)).Select(p => p.DisputeId).Distinct()
            .Join(db.Township<Dispute>(), id => id, d => d.Id, (_, d) => d)
            .Where(d => d.VillageId == villageId && d.ReceivedOn.Within(from, to))
            .Where(d => d.SubmissionId == null || d.CreatedById != actor || !except.Contains(d.SubmissionId.Value))
            .OrderByDescending(d => d.ReceivedOn).ThenByDescending(d => d.EntryNumber)
            .Select(d => new LikeCase(d.Id, Dispute.FormatNumber(d.NumberYear, d.NumberSequence), d.Title, d.ReceivedOn, d.Status, false))
            .ToListAsync(cancel);
        if (like.Count == 0)
            return like;
        // A command of its own: a filter ignored anywhere in a query is ignored in all of it.
        var ids = like.ConvertAll(c => c.Id);
        var own = await db.InScope<Dispute>().Where(d => ids.Contains(d.Id)).Select(d => d.Id).ToListAsync(cancel);
        return like.ConvertAll(c => c with { IsOwn = own.Contains(c.Id) });

        static DateOnly Near(DateOnly day, int days) =>
            DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
    }
}
