using Biandangou.Data.Disputes;
using Biandangou.Data.Disputes.Intake;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Intake;

/// <summary>Reads what the account may choose at an intake.</summary>
public sealed class DisputeChoosing(
    PortalDbContext db, VillageQueries villages, GridQueries grids, LawyerQueries lawyers, DisputeKindQueries kinds,
    CaseSettingsQueries settings, DisputeIntakeQueries intakes)
{
    /// <param name="meeting">A meeting that stays among the choices though it may be long past.</param>
    /// <param name="standing">The case being amended, whose village, grid and kind stay among the choices.</param>
    public async Task<DisputeChoices> ReadAsync(Guid? meeting, DisputePage? standing, CancellationToken cancel)
    {
        var mayAssign = db.Scope.WholeTownship || db.Scope.VillageIds.Count > 0;
        return new DisputeChoices(
            await villages.EntryChoicesAsync(standing?.VillageId, cancel),
            await grids.ChoicesAsync(standing?.GridId, cancel),
            await lawyers.ChoicesAsync(null, cancel),
            await kinds.ChoicesAsync(standing?.Details.Kind.Id, cancel),
            await intakes.MeetingsAsync(standing?.Details.SeminarId ?? meeting, cancel),
            await settings.RulesAsync(cancel),
            GridNeeded: !mayAssign,
            mayAssign,
            (await settings.FindAsync(cancel)).KeepsIdentityNumbers);
    }

    public async Task FillAsync(DisputeForm form, CancellationToken cancel, DisputePage? standing = null)
    {
        form.Choices = await ReadAsync(form.SeminarId, standing, cancel);
        form.Names = form.Choices.Names();
        form.CaseId = standing?.Id;
        form.FillUpRows();
        form.Recall(standing?.Details.Parties ?? []);
    }

    /// <summary>A form for a new case, filled in as far as the account and the meeting say.</summary>
    public async Task<DisputeForm> NewAsync(Guid? meetingId, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var form = new DisputeForm { ReceivedOn = today, SeminarId = meetingId };
        await FillAsync(form, cancel);
        var place = Preset.Of(form.Choices, meetingId, today);
        (form.SeminarId, form.VillageId, form.GridId, form.ReceivedOn, form.Source) =
            (place.MeetingId, place.VillageId, place.GridId, place.Day, place.Source);
        return form;
    }
}

/// <summary>What an intake form begins with.</summary>
public sealed record Preset(Guid? MeetingId, Guid? VillageId, Guid? GridId, DateOnly Day, DisputeSource? Source)
{
    public static Preset Of(DisputeChoices choices, Guid? meetingId, DateOnly today)
    {
        var meeting = choices.Meetings.FirstOrDefault(m => m.Id == meetingId);
        return new(
            meeting?.Id,
            meeting?.VillageId ?? (choices.Villages is [var village] ? village.Id : null),
            choices is { GridNeeded: true, Grids: [var grid] } ? grid.Id : null,
            meeting?.On ?? today,
            meeting?.Source ?? (choices.GridNeeded ? DisputeSource.GridOfficer : null));
    }
}

public static class GroupedChoices
{
    /// <summary>Grids under the names of their villages.</summary>
    public static IEnumerable<SelectListItem> ToItems(this IEnumerable<GridChoice> grids)
    {
        var groups = new Dictionary<Guid, SelectListGroup>();
        foreach (var grid in grids)
        {
            if (!groups.TryGetValue(grid.VillageId, out var group))
                groups.Add(grid.VillageId, group = new SelectListGroup { Name = grid.Village });
            yield return new DependentItem(grid.Name, grid.Id.ToString(), grid.VillageId.ToString()) { Group = group };
        }
    }

    /// <summary>Meetings of a village go with it; those of the township go with any.</summary>
    public static IEnumerable<SelectListItem> ToItems(this IEnumerable<IntakeMeeting> meetings) =>
        meetings.Select(m => new DependentItem(m.Name, m.Id.ToString(), m.VillageId?.ToString()));

    public static IEnumerable<SelectListItem> ToItems(this IEnumerable<LawyerChoice> lawyers) =>
        lawyers.Select(l => new SelectListItem($"{l.Name}（{l.LawFirm}）", l.Id.ToString()));
}
