using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Disputes.Models;

public sealed class DisputeForm : RecordForm
{
    [Display(Name = "事项"), Required, StringLength(Dispute.TitleLength)]
    public string? Title { get; set; }

    [Display(Name = "纠纷类型"), Required]
    public DisputeType? Type { get; set; }

    [Display(Name = "来源"), Required]
    public DisputeSource? Source { get; set; }

    [Display(Name = "难易程度"), Required]
    public DisputeDifficulty? Difficulty { get; set; } = DisputeDifficulty.Ordinary;

    [Display(Name = "收理日期"), Required]
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>Left empty, it follows from the intake and the township's limit.</summary>
    [Display(Name = "化解期限")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "村（场）"), Required]
    public Guid? VillageId { get; set; }

    [Display(Name = "网格")]
    public Guid? GridId { get; set; }

    [Display(Name = "驻村律师")]
    public Guid? LawyerId { get; set; }

    [Display(Name = "当事人"), Required, StringLength(Dispute.PartiesLength)]
    public string? Parties { get; set; }

    [Display(Name = "联系电话"), StringLength(DisputeParty.PhoneLength)]
    public string? PartyPhone { get; set; }

    [Display(Name = "基本情况"), Required, StringLength(Dispute.DescriptionLength), DataType(DataType.MultilineText)]
    public string? Description { get; set; }

    [BindNever, ValidateNever, JsonIgnore]
    public DisputeChoices Choices { get; set; } = DisputeChoices.None;

    public DisputeDetails ToDetails() => new(
        Title, Type!.Value, Source!.Value, Difficulty!.Value, ReceivedOn!.Value,
        DueOn ?? DateOnly.FromDayNumber(Math.Min(ReceivedOn.Value.DayNumber + Choices.LimitDays, DateOnly.MaxValue.DayNumber)),
        [new PartyDetails(PartyRole.Applicant, Parties, PartyPhone)], Description);

    public static DisputeForm From(DisputePage page) => new()
    {
        Version = page.Version,
        Title = page.Details.Title,
        Type = page.Details.Kind.Type,
        Source = page.Details.Source,
        Difficulty = page.Details.Difficulty,
        ReceivedOn = page.Details.ReceivedOn,
        DueOn = page.Details.DueOn,
        VillageId = page.VillageId,
        GridId = page.GridId,
        LawyerId = page.LawyerId,
        Parties = page.Details.Parties[0].Name,
        PartyPhone = page.Details.Parties[0].Phone,
        Description = page.Details.Description,
    };
}

/// <summary>What the form offers the account.</summary>
/// <param name="GridNeeded">A grid officer's case must lie in an own grid.</param>
/// <param name="MayAssign">Whether the account assigns lawyers; otherwise the assigned one stays.</param>
/// <param name="LimitDays">Days from intake to limit.</param>
public sealed record DisputeChoices(
    IReadOnlyList<VillageChoice> Villages, IReadOnlyList<GridChoice> Grids, IReadOnlyList<LawyerChoice> Lawyers,
    bool GridNeeded, bool MayAssign, int LimitDays)
{
    public static readonly DisputeChoices None = new([], [], [], false, false, 0);

    public IReadOnlyDictionary<Guid, string> Names() =>
        Villages.Select(v => (v.Id, v.Name)).Concat(Grids.Select(g => (g.Id, g.Name))).Concat(Lawyers.Select(l => (l.Id, l.Name)))
            .ToDictionary(named => named.Id, named => named.Name);

    /// <summary>A posted village, grid or lawyer must be one of those offered, and the grid must lie in the village.</summary>
    public void Check(DisputeForm form, ModelStateDictionary modelState)
    {
        modelState.CheckVillage(form.VillageId, Villages, townshipToo: false);
        if (form.GridId is null ? GridNeeded : !Grids.Any(g => g.Id == form.GridId && g.VillageId == form.VillageId))
            modelState.AddModelError(nameof(form.GridId), form.GridId is null ? "请选择网格" : "所选网格不属于该村（场），请重新选择");
        if (form.LawyerId is { } lawyer && MayAssign && !Lawyers.Any(l => l.Id == lawyer))
            modelState.AddModelError(nameof(form.LawyerId), "请选择聘期内的驻村律师");
    }
}
