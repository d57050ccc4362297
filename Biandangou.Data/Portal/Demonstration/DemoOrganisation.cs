using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Portal.Demonstration;

/// <summary>The township with its 18 villages, 109 grids, 110 grid officers and 4 lawyers.</summary>
internal static class DemoOrganisation
{
    private const int VillageCount = 18;
    private const int FarmsFrom = 14;
    private const int LeaderCount = 9;

    private static readonly DateOnly Start = new(DemoYear.First, 1, 1);
    private static readonly DateOnly EnteredOn = new(DemoYear.First, 1, 4);

    public static DemoCast Note(PortalDbContext db, DemoDiary diary, IReadOnlyDictionary<string, PortalUser> accounts)
    {
        var villages = Enumerable.Range(0, VillageCount).Select(NewVillage).ToList();
        var grids = NewGrids(villages);
        var firm = new LawFirm("示例律师事务所");
        var cast = new DemoCast(villages, grids, NewLawyers(firm, villages), accounts);
        diary.Note(EnteredOn, cast.Staff, _ =>
        {
            db.Add(NewTownship());
            db.AddRange(villages);
            db.AddRange(grids.SelectMany(g => g));
            db.Add(firm);
            db.AddRange(cast.Lawyers);
        });
        NoteSuccession(db, diary, cast);
        return cast;
    }

    private static Township NewTownship()
    {
        var township = new Township(
            "扁担沟镇", "吴忠市利通区扁担沟镇", "中共吴忠市利通区委员会、吴忠市利通区人民政府", "扁担沟镇人民政府", "“八五”普法", "十佳法律明白人");
        township.Describe(new TownshipNames(
            township.Name, township.FullName, township.Superior, "利通区司法局", township.IssuingBody, township.DocumentNumberPattern));
        township.SetPlan(new TownshipPlan(township.PublicityPlan, 2021, 2025, township.Honour));
        return township;
    }

    private static Village NewVillage(int index)
    {
        var isFarm = index >= FarmsFrom;
        var village = new Village(
            $"示例{DemoNames.Numeral(index)}{(isFarm ? "场" : "村")}", isFarm ? VillageKind.Farm : VillageKind.Village, index + 1, Start);
        village.Lead($"镇领导示例{DemoNames.Stem(index % LeaderCount)}", Start);
        DemoVillages.Furnish(village, index, Start);
        return village;
    }

    private static List<List<Grid>> NewGrids(List<Village> villages)
    {
        var officer = 0;
        var grids = villages.Select((village, v) => Enumerable.Range(0, GridCount(v)).Select(g =>
        {
            var grid = new Grid(village, $"{village.Name}第{DemoNames.Numeral(g)}网格", Start);
            Appoint(grid, officer++, Start);
            return grid;
        }).ToList()).ToList();

        // The largest grid of a farm has two officers.
        Appoint(grids[^1][0], officer, Start);
        return grids;
    }

    /// <summary>5 to 7 grids a village, 109 in all.</summary>
    private static int GridCount(int village) => village == 0 ? 6 : 5 + village % 3;

    private static void Appoint(Grid grid, int person, DateOnly from) =>
        grid.Appoint(DemoNames.Person(person), DemoNames.Phone(person + 1), from);

    private static List<Lawyer> NewLawyers(LawFirm firm, List<Village> villages)
    {
        var lawyers = Enumerable.Range(0, 4)
            .Select(i => new Lawyer(firm, $"示例律师{DemoNames.Stem(i)}", DemoNames.Phone(9001 + i)))
            .ToList();
        foreach (var lawyer in lawyers)
            DemoLawyers.Engage(lawyer, Start.Year);
        for (var v = 0; v < villages.Count; v++)
            lawyers[v % lawyers.Count].Serve(villages[v], Start);
        return lawyers;
    }

    /// <summary>One officer hands over to another, so that the register shows a past member.</summary>
    private static void NoteSuccession(PortalDbContext db, DemoDiary diary, DemoCast cast)
    {
        var grid = cast.Grids[6][1];
        diary.Note(new DateOnly(2024, 7, 2), cast.Staff, _ =>
        {
            db.Attach(grid);
            grid.Officers[0].Leave(new DateOnly(2024, 6, 30));
            Appoint(grid, 120, new DateOnly(2024, 7, 1));
        });
    }
}
