using Biandangou.Data.Organisation;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;
using Biandangou.Web.Portal.Homes;

namespace Biandangou.Tests.Reports;

public sealed class ReportCalendarQueriesTests
{
    private static readonly DateOnly Spring = new(2026, 3, 15);
    private static readonly DateOnly Today = TestDatabase.Today;

    [Fact]
    public async Task The_last_year_is_in_hand_until_its_day_of_publication_and_then_the_running_one()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();

        Assert.Equal(new ReportCalendar(2025, new(2026, 3, 1), new(2026, 4, 1), false, false), await FindAsync(db, Spring));
        Assert.Equal(2025, (await FindAsync(db, new(2026, 4, 1)))!.Year);
        Assert.Equal(new ReportCalendar(2026, new(2027, 3, 1), new(2027, 4, 1), false, false), await FindAsync(db, new(2026, 4, 2)));
    }

    [Fact]
    public async Task A_report_begun_here_stays_in_hand_until_it_is_published()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var text = new ReportText(2025, "! 标题");
        db.Add(text);
        await db.SaveChangesAsync();
        Assert.Equal((2025, false), (await FindAsync(db, Today)) is { } begun ? (begun.Year, begun.IsSigned) : default);

        var edition = new ReportEdition(text, null, new(2025, 12, 31), Today, new EditionAddress("示例区", null, false));
        edition.Sign(new EditionSignature("示例甲", Today, 1, null), Today, 0, "示例政发〔2026〕1号", null);
        db.Add(edition);
        await db.SaveChangesAsync();
        Assert.Equal((true, false), (await FindAsync(db, Today)) is { } signed ? (signed.IsSigned, signed.IsPublished) : default);

        edition.Publish("示例乙", "同意公开", isFreeOfSecrets: true);
        await db.SaveChangesAsync();
        Assert.Equal(2026, (await FindAsync(db, Today))!.Year);
        Assert.Equal(2026, (await FindAsync(db, Spring))!.Year);
    }

    [Fact]
    public async Task Without_a_township_there_is_nothing_to_keep()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();

        Assert.Empty(ReportDay.Of(await FindAsync(db, Today), Today));
    }

    private static Task<ReportCalendar?> FindAsync(PortalDbContext db, DateOnly day) =>
        new ReportCalendarQueries(db, new TownshipQueries(db)).FindAsync(day, default);
}
