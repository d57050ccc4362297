using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Disputes.Models.Intake;

/// <summary>A form whose cases a meeting may have collected.</summary>
public interface ICollectedForm
{
    Guid? SeminarId { get; }

    Guid? VillageId { get; set; }

    DisputeSource? Source { get; set; }
}

/// <summary>What an intake form offers the account.</summary>
/// <param name="GridNeeded">A grid officer's case must lie in an own grid.</param>
/// <param name="MayAssign">Whether the account assigns lawyers.</param>
/// <param name="KeepsIdentityNumbers">Whether the township lets identity numbers be entered.</param>
public sealed record DisputeChoices(
    IReadOnlyList<VillageChoice> Villages, IReadOnlyList<GridChoice> Grids, IReadOnlyList<LawyerChoice> Lawyers,
    IReadOnlyList<DisputeKindChoice> Kinds, IReadOnlyList<IntakeMeeting> Meetings, IReadOnlyDictionary<DisputeSource, LimitRule> Rules,
    bool GridNeeded, bool MayAssign, bool KeepsIdentityNumbers)
{
    public static readonly DisputeChoices None = new([], [], [], [], [], new Dictionary<DisputeSource, LimitRule>(), false, false, false);

    public IReadOnlyDictionary<Guid, string> Names() =>
        Villages.Select(v => (v.Id, v.Name)).Concat(Grids.Select(g => (g.Id, g.Name))).Concat(Lawyers.Select(l => (l.Id, l.Name)))
            .Concat(Kinds.Select(k => (k.Id, k.Name))).Concat(Meetings.Select(m => (m.Id, m.Name)))
            .ToDictionary(named => named.Id, named => named.Name);

    public KindOfDispute? KindOf(Guid id) => Kinds.FirstOrDefault(k => k.Id == id)?.AsChosen();

    public LimitRule RuleOf(DisputeSource source) => Rules.GetValueOrDefault(source) ?? LimitRule.UsualFor(source);

    /// <summary>Days to the limit by source, in words.</summary>
    public string LimitsInWords()
    {
        var usual = Rules.Values.GroupBy(r => r.LimitDays).MaxBy(g => g.Count())?.Key ?? 0;
        return string.Join("，", [.. Rules.Where(r => r.Value.LimitDays != usual).OrderBy(r => r.Key)
            .Select(r => $"{r.Key.ToChinese()} {r.Value.LimitDays} 天"),
            Rules.Values.All(r => r.LimitDays == usual) ? $"收理后 {usual} 天" : $"其他 {usual} 天"]);
    }

    /// <summary>A posted village, grid, kind, meeting or lawyer must be one of those offered, and they must fit one another.</summary>
    /// <param name="standing">The case being amended; null for an intake.</param>
    public void Check(DisputeForm form, ModelStateDictionary modelState, DisputePage? standing)
    {
        CheckPlace(form.VillageId, form.GridId, form.ReceivedOn, modelState);
        CheckMeeting(form.SeminarId, form.VillageId, form.ReceivedOn, modelState);
        if (form.KindId is { } kind && KindOf(kind) is null)
            modelState.AddModelError(nameof(form.KindId), "这个类型已停用，请另选类型。");
        if (form.LawyerId is { } lawyer && MayAssign && !Lawyers.Any(l => l.Id == lawyer))
            modelState.AddModelError(nameof(form.LawyerId), "请选择聘期内的驻村律师");
        if (!form.Named.Any())
            modelState.AddModelError($"{nameof(form.Parties)}[0].{nameof(PartyRow.Name)}", "请填写当事人姓名");
        if (form.Parties.Count > DisputeParty.Most)
            modelState.AddModelError(nameof(form.Parties), $"当事人最多 {DisputeParty.Most} 名");
        // A stale form is shown what the others did first.
        if (standing?.Version == form.Version)
            CheckIdentities(form, modelState, standing);
        CheckLimit(form, modelState, standing);
    }

    private void CheckIdentities(DisputeForm form, ModelStateDictionary modelState, DisputePage standing)
    {
        foreach (var row in form.Orphaned(standing.Details.Parties))
        {
            modelState.AddModelError(
                $"{nameof(form.Parties)}[{row}].{nameof(PartyRow.Name)}",
                $"姓名改了，原来登记的身份证号码不能留给另一个人。请{(KeepsIdentityNumbers ? "重新填写号码，或" : "")}勾选“删除已登记的号码”。");
        }
    }

    /// <summary>Fills in what the chosen meeting says and the form leaves open: where it was held, and how its cases came.</summary>
    public void FollowMeeting(ICollectedForm form, ModelStateDictionary modelState)
    {
        if (Meetings.FirstOrDefault(m => m.Id == form.SeminarId) is not { } meeting)
            return;
        if (meeting.VillageId is { } village && IsOpen(nameof(form.VillageId)))
            form.VillageId = village;
        if (IsOpen(nameof(form.Source)))
            form.Source = meeting.Source;

        bool IsOpen(string field)
        {
            var open = string.IsNullOrEmpty(modelState[field]?.AttemptedValue);
            if (open)
                modelState.Remove(field);
            return open;
        }
    }

    public void CheckPlace(Guid? villageId, Guid? gridId, DateOnly? receivedOn, ModelStateDictionary modelState)
    {
        modelState.Tell(Villages.Faults(villageId, receivedOn, townshipToo: false, nameof(DisputeForm.ReceivedOn)));
        if (gridId is null ? GridNeeded : !Grids.Any(g => g.Id == gridId && g.VillageId == villageId))
            modelState.AddModelError(nameof(DisputeForm.GridId), gridId is null ? "请选择网格" : "所选网格不属于该村（场），请重新选择");
    }

    public void CheckMeeting(Guid? meetingId, Guid? villageId, DateOnly? receivedOn, ModelStateDictionary modelState)
    {
        if (meetingId is null)
            return;
        if (Meetings.FirstOrDefault(m => m.Id == meetingId) is not { } meeting)
            modelState.AddModelError(nameof(DisputeForm.SeminarId), "请选择列出的座谈会或动员会");
        else if (meeting.VillageId is not null && meeting.VillageId != villageId)
            modelState.AddModelError(nameof(DisputeForm.SeminarId), $"这次{meeting.Kind.ToChinese()}在{meeting.Village}召开，与所选村（场）不一致");
        else if (receivedOn < meeting.On)
            modelState.AddModelError(nameof(DisputeForm.ReceivedOn), $"收理日期不能早于会议召开日期（{meeting.On.ToChinese()}）");
    }

    /// <summary>Nobody gives a case longer than its source's rule at intake, nor by changing the source later.</summary>
    private void CheckLimit(DisputeForm form, ModelStateDictionary modelState, DisputePage? standing)
    {
        if (form is not { Source: { } source, ReceivedOn: { } receivedOn, DueOn: { } dueOn } || standing?.Details.Source == source)
            return;
        var rule = RuleOf(source);
        if (dueOn > rule.LimitOf(receivedOn) && !(dueOn <= standing?.Details.DueOn))
            modelState.AddModelError(nameof(form.DueOn),
                $"来源为“{source.ToChinese()}”的期限不能超过 {rule.LimitDays} 天（{rule.LimitOf(receivedOn).ToChinese()}），需要更长的，登记后办理延期。");
    }
}
