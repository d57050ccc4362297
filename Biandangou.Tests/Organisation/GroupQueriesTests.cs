using Biandangou.Data.Common.Figures;
using Biandangou.Data.Organisation.Groups;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class GroupQueriesTests
{
    private const string Leading = "法治政府建设工作领导小组";

    private static readonly DateOnly Transfer = new(2025, 6, 30);

    [Fact]
    public async Task The_list_shows_the_head_of_the_day_it_is_asked_for()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var groups = new GroupQueries(db);

        var before = await groups.ListAsync(new GroupFilter(Transfer, true, null), default);
        var after = await groups.ListAsync(new GroupFilter(Transfer.AddDays(1), true, null), default);
        var early = await groups.ListAsync(new GroupFilter(new(2022, 2, 17), true, null), default);

        // Three groups were founded that day: which stands first is the order of their ids.
        var (old, young) = (before.Single(g => g.Name == Leading), after.Single(g => g.Name == Leading));
        Assert.Equal(("镇干部示例甲", 9), (old.Head, old.Members));
        Assert.Equal(("镇干部示例癸", 9), (young.Head, young.Members));
        Assert.Empty(early);
    }

    [Fact]
    public async Task The_roll_of_a_day_names_who_sat_then_and_leaves_out_groups_dissolved_before()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var groups = new GroupQueries(db);
        var roll = await new GroupLedger(db).RowsAsync(new FigurePeriod(2023, new(2023, 12, 31)), default);
        Assert.Equal(9 + 8 + 9, roll.Count);
        Assert.Equal(GroupRole.Head, roll[0].Role);
        Assert.Equal(3, roll.Count(r => r.Role == GroupRole.Head));
        Assert.DoesNotContain(roll, r => r.Name == "镇干部示例癸");

        var group = await db.Set<LeadershipGroup>().Include(g => g.Members).FirstAsync(g => g.Name == "依法行政协调指导小组");
        group.Dissolve(new(2026, 11, 1), lastMeeting: null);
        await db.SaveChangesAsync();
        Assert.Contains(await new GroupLedger(db).RowsAsync(new FigurePeriod(2026, new(2026, 11, 1)), default),
            r => r.Group == group.Name);
        Assert.DoesNotContain(await new GroupLedger(db).RowsAsync(new FigurePeriod(2026, new(2026, 11, 2)), default),
            r => r.Group == group.Name);
    }

    [Fact]
    public async Task Meetings_count_by_year_up_to_the_cut_off()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var figures = new GroupMeetingFigures(db);
        var meetings = new GroupMeetingQueries(db);

        var whole = await figures.ValuesAsync(FigurePeriod.WholeYear(2023), null, default);
        var half = await figures.ValuesAsync(new FigurePeriod(2023, new(2023, 6, 21)), null, default);
        var (page, totals) = await meetings.ListAsync(new GroupMeetingFilter(2023, null, null), default);

        Assert.Equal((8, 14), (whole["org.group-meetings"], whole["org.group-problems-solved"]));
        Assert.Equal((4, 7), (half["org.group-meetings"], half["org.group-problems-solved"]));
        Assert.Equal((8, 14), (totals.Records, totals.ProblemsSolved));
        Assert.Equal(8, page.Items.Count);
        Assert.Contains(2023, await meetings.YearsAsync(default));
    }

    [Fact]
    public async Task A_group_is_found_by_a_member_and_its_name_is_taken_however_spaced()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var groups = new GroupQueries(db);

        var found = await groups.ListAsync(new GroupFilter(TestDatabase.Today, null, "示例癸"), default);

        Assert.Equal(Leading, Assert.Single(found).Name);
        Assert.True(await db.IsNameTakenAsync<LeadershipGroup>("法治政府 建设工作领导小组", null, default));
        Assert.False(await db.IsNameTakenAsync<LeadershipGroup>(found[0].Name, found[0].Id, default));
    }
}
