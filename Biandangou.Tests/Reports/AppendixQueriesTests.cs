using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Reports;
using Biandangou.Tests.Common;

namespace Biandangou.Tests.Reports;

public class AppendixQueriesTests
{
    [SkippableFact]
    public async Task A_ledger_without_a_row_by_the_cut_off_has_no_appendix()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var appendices = new AppendixQueries(db);

        var whole = await appendices.OfAsync(FigurePeriod.WholeYear(2023), CancellationToken.None);
        var newYear = await appendices.OfAsync(new FigurePeriod(2023, new(2023, 1, 1)), CancellationToken.None);
        var before = await appendices.OfAsync(FigurePeriod.WholeYear(1990), CancellationToken.None);

        Assert.Equal(Enum.GetValues<Appendix>(), whole);
        Assert.DoesNotContain(Appendix.Publicity, newYear);
        Assert.Contains(Appendix.Groups, newYear);
        Assert.Equal([Appendix.FigureSources], before);
    }

    [SkippableFact]
    public async Task Deleted_records_make_no_appendix()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        db.Add(new Township("示例乡", "示例县示例乡", "示例县人民政府", "示例乡人民政府", "“九五”普法", "优秀法律明白人"));
        var group = new LeadershipGroup("示例小组", new(2023, 1, 5), null);
        db.Add(group);
        await db.SaveChangesAsync();
        var appendices = new AppendixQueries(db);
        Assert.Equal([Appendix.Groups, Appendix.FigureSources], await appendices.OfAsync(FigurePeriod.WholeYear(2023), CancellationToken.None));

        group.Delete("登记有误", db.Actor, TestDatabase.Now.UtcDateTime);
        await db.SaveChangesAsync();

        Assert.Equal([Appendix.FigureSources], await appendices.OfAsync(FigurePeriod.WholeYear(2023), CancellationToken.None));
    }
}

/// <summary>The same on the server named for tests.</summary>
public sealed class AppendixQueriesOnSqlServerTests : AppendixQueriesTests
{
    public AppendixQueriesOnSqlServerTests() => TestDatabase.OnSqlServer();
}
