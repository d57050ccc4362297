using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportTextQueriesTests
{
    [Fact]
    public async Task The_last_version_holds_and_every_one_is_kept()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using (var db = database.NewContext())
        {
            db.Add(new ReportText(2023, "第一版"));
            db.Add(new ReportText(2024, "另一年"));
            await db.SaveChangesAsync();
            var text = await db.Set<ReportText>().SingleAsync(t => t.Year == 2023);
            text.Restore("第二版，长一些");
            await db.SaveChangesAsync();
        }

        await using var other = database.NewContext();
        var queries = new ReportTextQueries(other);
        var page = (await queries.FindAsync(2023, default))!;

        Assert.Equal((2, "第二版，长一些"), (page.Number, page.Text));
        Assert.Equal([(2, 7), (1, 3)], (await queries.VersionsAsync(2023, default)).Select(v => (v.Number, v.Length)));
        Assert.Equal(("第一版", null), (await queries.VersionAsync(2023, 1, default), await queries.VersionAsync(
            2023, 3, default)));
        Assert.Null(await queries.FindAsync(2022, default));
    }

    [Fact]
    public async Task A_year_has_one_text()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        db.AddRange(new ReportText(2023, "甲"), new ReportText(2023, "乙"));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }
}
