using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>Rooms, party branches and archivists of the villages, what was lent out of the archives, and one stand-in.</summary>
internal static class DemoVillages
{
    private const int OfficersEnd = 110;
    private const int Successor = 120;

    private static readonly (int Village, DateOnly LentOn, int Days, int? ReturnedAfter, string Title, string Purpose)[] Loans =
    [
        (0, new(2023, 5, 16), 15, 9, "宅基地边界纠纷调解卷宗", "复查调解协议履行情况"),
        (3, new(2023, 9, 20), 10, 10, "土地承包纠纷调解卷宗", "信访答复查阅"),
        (0, new(2024, 4, 11), 15, 20, "邻里排水纠纷调解卷宗", "同类纠纷调解参考"),
        (8, new(2025, 6, 18), 30, 22, "合伙经营纠纷调解卷宗", "当事人申请司法确认"),
        (14, new(2026, 3, 10), 15, 12, "劳务费纠纷调解卷宗", "司法所案卷评查"),
    ];

    public static void Furnish(Village village, int index, DateOnly since)
    {
        village.Open(new FacilityDetails(FacilityKind.LegalStudio, HasOwnRoom: true, DemoNames.Person(190 + index), since, null));
        village.Open(new FacilityDetails(FacilityKind.ArchiveRoom, HasOwnRoom: index % 3 != 2, null, since, null));
        var person = OfficersEnd + index < Successor ? OfficersEnd + index : OfficersEnd + index + 1;
        village.Found(new BranchDetails($"{village.Name}党支部", $"村书记示例{DemoNames.Stem(index)}", since, null));
        village.Entrust(new ArchivistDetails(DemoNames.Person(person), DemoNames.Phone(8001 + index), since, null));
    }

    public static void Note(PortalDbContext db, DemoDiary diary, DemoCast cast)
    {
        NoteStandIn(db, diary, cast);
        foreach (var (village, on, days, returned, title, purpose) in Loans)
            NoteLoan(db, diary, cast, village, (on, on.AddDays(days), returned is { } after ? on.AddDays(after) : null), (title, purpose));

        // One is out in time and one overdue, whatever day it is.
        var today = diary.Today;
        if (today < new DateOnly(DemoYear.First, 6, 1))
            return;
        NoteLoan(db, diary, cast, 0, (today.AddDays(-6), today.AddDays(9), null), ("相邻通行纠纷调解卷宗", "回访前查阅"));
        NoteLoan(db, diary, cast, 2, (today.AddDays(-40), today.AddDays(-10), null), ("征地补偿纠纷调解卷宗", "镇法治办案卷评查"));
    }

    private static void NoteLoan(
        PortalDbContext db, DemoDiary diary, DemoCast cast, int village, (DateOnly Lent, DateOnly Due, DateOnly? Back) days,
        (string Title, string Purpose) file)
    {
        ArchiveLoan? loan = null;
        diary.Note(days.Lent, cast.ClerkOf(village), today => db.Add(loan = new ArchiveLoan(
            cast.Villages[village],
            new LoanDetails(
                file.Title, $"〔{days.Lent.Year}〕示例档字第{village + 1}号", $"{DemoNames.Party(village)}乙", "镇司法所", file.Purpose, days.Lent,
                days.Due),
            today)));
        if (days.Back is { } back)
        {
            diary.Note(back, cast.ClerkOf(village), today =>
            {
                db.Attach(loan!);
                loan!.Return(back, today);
            });
        }
    }

    /// <summary>A neighbour stands in while an officer is away.</summary>
    private static void NoteStandIn(PortalDbContext db, DemoDiary diary, DemoCast cast)
    {
        var (grid, neighbour) = (cast.Grids[4][0], cast.Grids[4][1]);
        var from = new DateOnly(2026, 10, 9);
        diary.Note(from, cast.Staff, _ =>
        {
            db.Attach(grid);
            var officer = neighbour.Officers[0];
            grid.Appoint(new OfficerPost(officer.Name, officer.Phone, from, new DateOnly(2026, 12, 31), IsStandIn: true), [officer]);
        });
    }
}
