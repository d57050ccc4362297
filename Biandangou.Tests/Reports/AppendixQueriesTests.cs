using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Reports;

public sealed class AppendixQueriesTests
{
    /// <summary>The appendices a report can have, in their order.</summary>
    internal static readonly string[] All =
    [
        "领导小组名单", "学习培训台账", "村（场）每月培训汇总", "普法宣传台账", "宣传阵地台账", "积案台账", "人民调解统计表",
        "网格与网格员名册", "法律顾问与服务日志", "法律明白人名册", "数字来源表",
    ];

    [Fact]
    public async Task A_ledger_without_a_row_by_the_cut_off_has_no_appendix()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var appendices = compilation.Get<AppendixQueries>();

        var whole = await appendices.OfAsync(FigurePeriod.WholeYear(2023), default);
        var newYear = await appendices.OfAsync(new FigurePeriod(2023, new(2023, 1, 1)), default);
        var before = await appendices.OfAsync(FigurePeriod.WholeYear(1990), default);

        Assert.Equal(All, whole);
        Assert.DoesNotContain("普法宣传台账", newYear);
        Assert.Contains("领导小组名单", newYear);
        Assert.Equal(["数字来源表"], before);
    }

    [Fact]
    public async Task Deleted_records_make_no_appendix()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        db.Add(new Township("示例乡", "示例县示例乡", "示例县人民政府", "示例乡人民政府", "“九五”普法", "优秀法律明白人"));
        var group = new LeadershipGroup(new GroupDetails("示例小组", new(2023, 1, 5), null, null));
        db.Add(group);
        await db.SaveChangesAsync();
        using var compilation = new Compilation(db);
        var appendices = compilation.Get<AppendixQueries>();
        Assert.Equal(["领导小组名单", "数字来源表"], await appendices.OfAsync(FigurePeriod.WholeYear(2023), default));

        group.Delete("登记有误", db.Actor, TestDatabase.Now.UtcDateTime);
        await db.SaveChangesAsync();

        Assert.Equal(["数字来源表"], await appendices.OfAsync(FigurePeriod.WholeYear(2023), default));
    }
}
