using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Cadres in charge of every village, some of two, and others stationed for a season.</summary>
internal static class DemoCadres
{
    private const int InChargeCount = 10;

    private static readonly DateOnly Start = new(DemoYear.First, 3, 1);
    private static readonly DateOnly HandOver = new(2025, 2, 28);

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast)
    {
        var inCharge = cast.Villages.Select((v, i) => New(
            $"包村干部示例{DemoNames.Stem(i % InChargeCount)}", CadreKind.InCharge, v, Start, null)).ToList();
        diary.Note(Start.AddDays(6), cast.Staff, _ => db.AddRange(inCharge));
        diary.Note(HandOver.AddDays(5), cast.Staff, _ =>
        {
            db.Attach(inCharge[3]);
            inCharge[3].End(HandOver);
            db.Add(New($"包村干部示例{DemoNames.Stem(8)}", CadreKind.InCharge, cast.Villages[3], HandOver.AddDays(1), null));
        });
        for (var year = DemoYear.First; year <= diary.Today.Year; year++)
            NoteStationed(db, diary, cast, year);
    }

    /// <summary>Three villages a year from 1 September; ended with the year.</summary>
    private static void NoteStationed(PortalDbContext db, DemoDiary diary, DemoCast cast, int year)
    {
        var (from, last) = (new DateOnly(year, 9, 1), new DateOnly(year, 12, 31));
        var stationed = Enumerable.Range(0, 3).Select(i => New(
            $"蹲点干部示例{DemoNames.Stem(i)}", CadreKind.Stationed, cast.Villages[(year + 5 * i) % cast.Villages.Count], from, "积案集中化解期间驻村工作。"))
                .ToList();
        diary.Note(from.AddDays(1), cast.Staff, _ => db.AddRange(stationed));
        diary.Note(last.AddDays(4), cast.Staff, _ =>
        {
            db.AttachRange(stationed);
            stationed.ForEach(c => c.End(last));
        });
    }

    private static CadreAssignment New(string cadre, CadreKind kind, Village village, DateOnly from, string? note) =>
        new(new CadreDetails(cadre, kind == CadreKind.InCharge ? "镇机关干部" : "镇综治中心干部", kind, village.Id, from, null, note));
}
