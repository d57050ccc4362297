using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Study.Models;

/// <summary>A study session of the township or of a village.</summary>
public sealed class StudySessionDeed(PortalDbContext db, StudySessionQueries sessions, SessionKindQueries kinds, VillageQueries villages)
    : Deed<StudySession, StudySessionForm>(db)
{
    public override EntryWords Words { get; } = new("学习培训", "/study/sessions", ("学法培训", "/study/sessions"))
    {
        Sub = "登记一次，台账、月度完成情况和年度报告同时更新",
    };

    public override Task<StudySession?> FindAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<StudySession>().Include(s => s.SessionKind).FirstOrDefaultAsync(s => s.Id == id, cancel);

    public override string NameOf(StudySession record) => $"{record.SessionKind!.Name}“{record.Topic}”（{record.On.ToChinese()}）";

    public override string Entered(StudySession record, StudySessionForm form) => record.Kind == StudyKind.VillageTraining
        ? $"已登记{form.Names[record.VillageId!.Value]}{record.On.Month}月法律知识培训。"
        : $"已登记{form.Kind!.Name}“{record.Topic}”。";

    public override string Deleted(StudySession record) => $"已删除学习培训“{record.Topic}”。";

    /// <returns>Null when there is no record to fill in by.</returns>
    public async Task<StudySessionForm?> BeginAsync(StudySessionStart start, CancellationToken cancel)
    {
        var form = new StudySessionForm();
        if (start.Like is { } id)
        {
            if (await FindAsync(id, cancel) is not { } pattern)
                return null;
            form = Like(pattern);
        }

        form.On = start.HeldOn(Today);
        form.KindId = start.ChosenKind(await OnceAsync(kinds.ChoicesAsync, (Guid?)null, cancel))?.Id ?? form.KindId;
        form.VillageId = start.ChosenVillage ?? form.VillageId;
        if (!Db.Scope.WholeTownship)
        {
            form.KindId ??= SessionKind.IdOf(StudyKind.VillageTraining);
            form.VillageId ??= Db.Scope.VillageIds is [var only] ? only : null;
        }

        return form;
    }

    public override async Task FillAsync(StudySessionForm form, StudySession? standing, CancellationToken cancel)
    {
        var (topics, speakers) = await OnceAsync(sessions.SuggestionsAsync, cancel);
        var whole = Db.Scope.WholeTownship;
        var choices = await OnceAsync(villages.EntryChoicesAsync, standing?.VillageId, cancel);
        // A village does not hold what only the township holds.
        IReadOnlyList<SessionKindChoice> offered =
        [
            .. (await OnceAsync(kinds.ChoicesAsync, standing?.KindId, cancel))
                .Where(k => whole || !StudySession.IsTownshipOnly(k.Category) || k.Id == standing?.KindId),
        ];
        form.Choices = new StudySessionChoices(choices, offered, whole, topics, speakers);
        if (standing is null && form is { Kind.Category: StudyKind.VillageTraining, VillageId: { } village })
            form.Choices = form.Choices with { Latest = await sessions.LatestTrainingAsync(village, cancel) };
        form.Names = choices.Select(v => (v.Id, v.Name)).Concat(offered.Select(k => (k.Id, k.Name))).ToDictionary();
    }

    public override Task<IReadOnlyList<Fault>> FaultsAsync(StudySessionForm form, StudySession? standing, CancellationToken cancel)
    {
        List<Fault> faults = [.. form.Choices.Villages.Faults(form.VillageId, form.On, form.Choices.TownshipToo, nameof(form.On))];
        if (form.KindId is not null && form.Kind is null)
            faults.Add(new Fault(nameof(form.KindId), "这个类别已停用，请另选类别。"));
        return Task.FromResult<IReadOnlyList<Fault>>(faults);
    }

    public override StudySession Make(StudySessionForm form) => new(form.VillageId, Details(form), Today);

    public override void Amend(StudySession record, StudySessionForm form) => record.Amend(form.VillageId, Details(form), Today);

    protected override StudySessionForm From(StudySession record)
    {
        var form = Like(record);
        (form.On, form.Attended, form.Notes) = (record.On, record.Attended, record.Notes);
        (form.ExamShould, form.ExamSat, form.ExamPassed, form.Papers) =
            (record.ExamShould, record.ExamSat, record.ExamPassed, record.Papers);
        return form;
    }

    /// <summary>A new record by the pattern of an earlier one: what has to be seen anew each time stays empty.</summary>
    private static StudySessionForm Like(StudySession record) => new()
    {
        KindId = record.KindId,
        VillageId = record.VillageId,
        Topic = record.Topic,
        Laws = record.Laws,
        Place = record.Place,
        Speaker = record.Speaker,
        SpeakerKind = record.SpeakerKind,
        ShouldAttend = record.ShouldAttend,
        Hours = record.Hours,
        HasDiscussion = record.HasDiscussion,
    };

    private static StudySessionDetails Details(StudySessionForm form) => new(
        new KindOfSession(form.Kind!.Id, form.Kind.Name, form.Kind.Category), form.On!.Value, form.Topic, form.Laws, form.Place,
        form.Speaker,
        form.SpeakerKind!.Value, form.ShouldAttend, form.Attended!.Value, form.Hours, form.HasDiscussion, form.Notes)
    {
        Exam = form.Exam,
        Papers = form.Papers,
    };
}

/// <summary>What a link to the entry form may already say. What cannot be read is left out, never an error.</summary>
public sealed class StudySessionStart
{
    /// <summary>A kind's id, or a category, which stands for its first kind.</summary>
    public string? Kind { get; set; }

    public string? Village { get; set; }

    /// <summary>The month to be recorded, as in 2026-03.</summary>
    public string? Month { get; set; }

    /// <summary>Record to fill in by.</summary>
    public Guid? Like { get; set; }

    public SessionKindChoice? ChosenKind(IReadOnlyList<SessionKindChoice> kinds) => Guid.TryParse(Kind, out var id)
        ? kinds.FirstOrDefault(k => k.Id == id)
        : Choices.Read<StudyKind>(Kind) is { } category ? kinds.FirstOrDefault(k => k.Category == category) : null;

    public Guid? ChosenVillage => Guid.TryParse(Village, out var village) ? village : null;

    /// <summary>Today, unless another month is meant: then the day has to be typed.</summary>
    public DateOnly? HeldOn(DateOnly today) =>
        DateOnly.TryParseExact(Month, WrittenDate.IsoMonth, out var month)
        && (month.Year, month.Month) != (today.Year, today.Month) ? null : today;
}
