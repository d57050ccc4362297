using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>An event of publicity; its theme day and name follow from what else is told, unless they are told.</summary>
public sealed class PublicityEventDeed(
    PortalDbContext db, PublicityEventQueries events, VillageQueries villages, EventKindQueries kinds, PublicityAgencyQueries agencies,
    ThemeDayQueries themeDays) : Deed<PublicityEvent, PublicityEventForm>(db)
{
    public override EntryWords Words { get; } = new("普法宣传活动", "/publicity/events", ("普法宣传", "/publicity/events"))
    {
        Sub = "登记一次，台账、村（场）页面和年度报告同时更新",
    };

    public override string NameOf(PublicityEvent record) => $"普法宣传活动“{record.Title}”（{record.On.ToChinese()}）";

    public override string Entered(PublicityEvent record, PublicityEventForm form) => $"已登记普法宣传活动“{record.Title}”。";

    public override string Deleted(PublicityEvent record) => $"已删除普法宣传活动“{record.Title}”。";

    /// <summary>Choices that need no choosing are made: the only village, and what the village entered last.</summary>
    /// <param name="theme">Theme day; taken from the date when left out.</param>
    public async Task<PublicityEventForm> BeginAsync(DateOnly? on, Guid? theme, CancellationToken cancel)
    {
        var open = await OnceAsync(agencies.OpenChoicesAsync, (Guid?)null, cancel);
        var form = new PublicityEventForm
        {
            On = on <= Today ? on : Today,
            ThemeDayId = theme,
            VillageId = (await OnceAsync(villages.EntryChoicesAsync, (Guid?)null, cancel)).Only(Db.Scope.WholeTownship),
            AgencyId = open is [var single] ? single.Id : null,
        };
        if (Db.Scope.WholeTownship || await events.LatestChoiceAsync(cancel) is not { } latest)
            return form;
        form.KindId = latest.Kind;
        form.AgencyId = open.FirstOrDefault(a => a.Id == latest.Agency)?.Id ?? form.AgencyId;
        return form;
    }

    public override async Task FillAsync(PublicityEventForm form, PublicityEvent? standing, CancellationToken cancel)
    {
        var all = await OnceAsync(kinds.ListAsync, cancel);
        form.Choices = new PublicityEventChoices(
            await OnceAsync(villages.EntryChoicesAsync, standing?.VillageId, cancel), Db.Scope.WholeTownship,
            [.. all.Where(k => !k.IsRetired || k.Id == standing?.KindId)],
            await OnceAsync(agencies.OpenChoicesAsync, standing?.AgencyId, cancel),
            await OnceAsync(themeDays.ListAsync, cancel), await OnceAsync(events.ThemesAsync, cancel));
        form.Names = form.Choices.Names;
        form.Chosen = await OnceAsync(KindAsync, form.KindId, cancel);
        if (standing is not null)
            FollowDate(form, standing);
    }

    public override Task<IReadOnlyList<Fault>> FaultsAsync(PublicityEventForm form, PublicityEvent? standing, CancellationToken cancel)
    {
        var choices = form.Choices;
        List<Fault> faults = [.. choices.Villages.Faults(form.VillageId, form.On, choices.TownshipToo, nameof(form.On))];
        if (form.KindId is { } kind && choices.Kinds.All(k => k.Id != kind))
            faults.Add(new Fault(nameof(form.KindId), "请选择形式"));
        var agency = choices.Agencies.FirstOrDefault(a => a.Id == form.AgencyId);
        if (form.AgencyId is not null && agency is null)
            faults.Add(new Fault(nameof(form.AgencyId), "请选择责任单位"));
        if (form.On is { } day && day <= Today && agency?.On(day) == false)
            faults.Add(new Fault(nameof(form.AgencyId), $"“{agency.Name}”承担普法责任的时间是{agency.Standing}，请核对活动日期或另选责任单位"));
        if (form.ThemeDayId is { } theme && theme != Guid.Empty && choices.ThemeDays.All(t => t.Id != theme))
            faults.Add(new Fault(nameof(form.ThemeDayId), "请选择主题日"));
        return Task.FromResult<IReadOnlyList<Fault>>(faults);
    }

    public override PublicityEvent Make(PublicityEventForm form) => new(form.VillageId, form.Chosen!, Details(form), Today);

    public override void Amend(PublicityEvent record, PublicityEventForm form) =>
        record.Amend(form.VillageId, form.Chosen!, Details(form), Today);

    protected override PublicityEventForm From(PublicityEvent record) => new()
    {
        VillageId = record.VillageId,
        Title = record.Title,
        On = record.On,
        KindId = record.KindId,
        ThemeDayId = record.ThemeDayId ?? Guid.Empty,
        Theme = record.Theme,
        AgencyId = record.AgencyId,
        Place = record.Place,
        Sessions = record.Sessions,
        Audience = record.Audience,
        Materials = record.Materials,
        Consultations = record.Consultations,
        Posts = record.Posts,
        Notes = record.Notes,
    };

    private Task<EventKind?> KindAsync(Guid? id, CancellationToken cancel) =>
        Db.InScope<EventKind>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == id, cancel);

    /// <summary>
    /// When the date is corrected, a theme day that was the earlier date's own and a name made up of it are taken anew,
    /// unless they were changed as well.
    /// </summary>
    private static void FollowDate(PublicityEventForm form, PublicityEvent record)
    {
        var earlier = form.Choices.ThemeDays.On(record.On);
        if (form.On == record.On || record.ThemeDayId != earlier?.Id || form.ThemeDayId != (record.ThemeDayId ?? Guid.Empty))
            return;
        form.ThemeDayId = null;
        if (form.Title?.Trim() == record.Title && form.Title == TitleOf(form.Choices, record.Theme, earlier, record.KindId))
            form.Title = null;
    }

    private static PublicityDetails Details(PublicityEventForm form)
    {
        var day = form.ThemeDayId is { } chosen
            ? form.Choices.ThemeDays.FirstOrDefault(t => t.Id == chosen)
            : form.Choices.ThemeDays.On(form.On!.Value);
        return new PublicityDetails(
            form.On!.Value, string.IsNullOrWhiteSpace(form.Title) ? TitleOf(form.Choices, form.Theme, day, form.KindId) : form.Title,
            day?.Id, form.Theme, form.AgencyId!.Value, form.Place, form.Sessions ?? 1, form.Audience!.Value, form.Materials ?? 0,
            form.Consultations ?? 0, form.Posts ?? 0, form.Notes);
    }

    private static string TitleOf(PublicityEventChoices choices, string? theme, ThemeDayLine? day, Guid? kind) =>
        $"{(string.IsNullOrWhiteSpace(theme) ? day?.Name : theme.Trim())}{choices.Kinds.First(k => k.Id == kind).Name}";
}
