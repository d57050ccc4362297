using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Publicity.Models;

/// <summary>An honour of a law-savvy person, who brings the village along, of a village or of the township.</summary>
public sealed class HonourDeed(
    PortalDbContext db, HonourQueries honours, LawSavvyQueries persons, VillageQueries villages, TownshipQueries townships)
    : Deed<Honour, HonourForm>(db)
{
    public override EntryWords Words { get; } =
        new("荣誉", "/publicity/honours", ("普法宣传", "/publicity/events"), ("荣誉", "/publicity/honours"))
        {
            Sub = "申报时登记，有结果后在原记录上登记结果；直接授予的一次登记",
            Consequence = "删除后不再计入任何数据；没有评上的，请返回登记结果。",
        };

    public override string NameOf(Honour record) => $"荣誉“{record.Name}”";

    /// <param name="person">The law-savvy person it honours, with the name the township's reports look for.</param>
    public async Task<HonourForm> BeginAsync(Guid? person, CancellationToken cancel) => new()
    {
        LawSavvyPersonId = person,
        VillageId = (await OnceAsync(villages.OpenSinceAsync, Today, (Guid?)null, cancel)).Only(Db.Scope.WholeTownship),
        Name = person is null ? null : (await townships.FindAsync(cancel))?.Honour,
        Outcome = HonourOutcome.Pending,
        AppliedOn = Today,
    };

    public override async Task FillAsync(HonourForm form, Honour? standing, CancellationToken cancel)
    {
        form.Villages = await OnceAsync(villages.OpenSinceAsync, Today, standing?.VillageId, cancel);
        form.TownshipToo = Db.Scope.WholeTownship;
        form.Persons = await OnceAsync(persons.ChoicesAsync, cancel);
        form.Person = form.LawSavvyPersonId is { } id ? await OnceAsync(persons.ChoiceAsync, id, cancel) : null;
        if (form.Person is { } person)
            form.VillageId = person.VillageId;
        (form.KnownNames, form.KnownLevels) = await OnceAsync(honours.SuggestionsAsync, cancel);
        form.Names = form.Villages.Select(v => (v.Id, v.Name)).Concat(form.Persons.Select(p => (p.Id, p.Name)))
            .Concat(form.Person is { } chosen ? [(chosen.VillageId, chosen.Village), (chosen.Id, chosen.Name)] : [])
            .DistinctBy(n => n.Id).ToDictionary();
    }

    public override async Task<IReadOnlyList<Fault>> FaultsAsync(HonourForm form, Honour? standing, CancellationToken cancel)
    {
        var first = form.AppliedOn is null ? nameof(form.DecidedOn) : nameof(form.AppliedOn);
        List<Fault> faults = [.. form.Villages.BegunFaults(form.VillageId, form.AppliedOn ?? form.DecidedOn, first), .. HolderFaults(form)];
        if (faults.Count == 0 && form.Outcome is not null && await honours.HasTwinAsync(Details(form), standing?.Id, cancel))
            faults.Add(new Fault(nameof(form.Name), Twin(form)));
        return faults;
    }

    public override Honour Make(HonourForm form) => new(Details(form), Today);

    public override void Amend(Honour record, HonourForm form) => record.Amend(Details(form), Today);

    protected override HonourForm From(Honour record) => new()
    {
        LawSavvyPersonId = record.LawSavvyPersonId,
        VillageId = record.VillageId,
        Name = record.Name,
        Level = record.Level,
        AppliedOn = record.AppliedOn,
        Outcome = Honour.OutcomeOf(record.AwardedOn, record.DeclinedOn),
        DecidedOn = record.AwardedOn ?? record.DeclinedOn,
    };

    private static IEnumerable<Fault> HolderFaults(HonourForm form)
    {
        if (form.Person is null)
        {
            if (form.LawSavvyPersonId is not null)
                yield return new Fault(nameof(form.LawSavvyPersonId), "请选择法律明白人");
            foreach (var fault in form.Villages.UnknownFaults(form.VillageId, form.TownshipToo || form.LawSavvyPersonId is not null))
                yield return fault;
        }
        else if (form.Villages.All(v => v.Id != form.Person.VillageId))
        {
            yield return new Fault(
                nameof(form.LawSavvyPersonId),
                $"{form.Person.Name}所在的{form.Person.Village}已撤销或合并，不能再登记荣誉；请先登记退出，再在新的村（场）登记此人");
        }
    }

    private static HonourDetails Details(HonourForm form) => new(
        form.VillageId, form.LawSavvyPersonId, form.Name, form.Level, form.AppliedOn, form.Outcome!.Value, form.DecidedOn);

    private static string Twin(HonourForm form) =>
        $"{form.Person?.Name ?? form.Names.GetValueOrDefault(form.VillageId ?? Guid.Empty, "镇")}"
        + $"在这一天申报或获评的“{form.Name?.Trim()}”已经登记，请核对名称和日期。";
}
