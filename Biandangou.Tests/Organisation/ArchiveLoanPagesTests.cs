using System.Net;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class ArchiveLoanPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Log = "/archives/loans";

    [Fact]
    public async Task Another_villages_loan_does_not_exist_for_a_village()
    {
        await using var db = app.NewContext();
        var other = await db.Township<ArchiveLoan>().Where(l => l.Village!.SortOrder == 3).Select(l => l.Id).FirstAsync();
        using var client = await app.SignInAsync("village01");

        foreach (var page in new[] { "", "/edit", "/return", "/delete" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Log}/{other}{page}"));
        Assert.All((await client.PageAsync(Log)).QuerySelectorAll("td[data-l='村（场）']").Filled(), v => Assert.Equal("示例一村", v.TextContent));
    }

    [Fact]
    public async Task The_tabs_show_as_many_as_they_say()
    {
        using var client = await app.SignInAsync("staff");

        foreach (var (tab, count) in new[] { ("Out", 2), ("Overdue", 1), ("Returned", 5) })
        {
            var page = await client.PageAsync($"{Log}?tab={tab}&village=");
            Assert.EndsWith($"{count}", page.Text("nav.tabs [aria-current]"), StringComparison.Ordinal);
            Assert.Equal(count, page.QuerySelectorAll("tbody tr").Length);
        }
    }

    [Fact]
    public async Task A_loan_is_entered_once_returned_and_deleted_with_a_reason()
    {
        using var client = await app.SignInAsync("village01");
        var form = await client.PageAsync($"{Log}/new");
        (string, string?)[] typed = [("Title", "示例读回卷宗"), ("Borrower", "示例甲"), ("Purpose", "复查"), ("LentOn", "2026-11-20"),
            ("DueOn", "2026-11-30")];

        var early = await client.SubmitAsync(form, [.. typed, ("DueOn", "2026-11-19")]);
        var unopened = await client.SubmitAsync(form, [.. typed, ("LentOn", "2021-12-31")]);
        var made = await Task.WhenAll(client.SubmitAsync(form, typed), client.SubmitAsync(form, typed));
        var path = Assert.Single(made.Select(m => m.Headers.Location!.ToString()).Distinct());

        Assert.Equal("应还日期不能早于借出日期。", (await early.PageAsync()).Message("DueOn"));
        Assert.Equal("示例读回卷宗", (await early.PageAsync()).Value("Title"));
        Assert.Contains("没有启用的积案归档室", (await unopened.PageAsync()).Message("VillageId"), StringComparison.Ordinal);
        await using (var db = app.NewContext())
            Assert.Equal(1, await db.Township<ArchiveLoan>().CountAsync(l => l.Title == "示例读回卷宗"));

        var future = await client.SubmitAsync(await client.PageAsync($"{path}/return"), ("ReturnedOn", "2026-11-24"));
        var back = await client.SubmitAsync(await client.PageAsync($"{path}/return"), ("ReturnedOn", "2026-11-23"));
        Assert.StartsWith("归还日期不能晚于今天", (await future.PageAsync()).Message("ReturnedOn"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Contains("2026年11月23日", (await client.PageAsync(path)).Text("dl.facts"), StringComparison.Ordinal);

        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(path));
    }

    [Fact]
    public async Task A_file_that_is_out_is_not_lent_again()
    {
        await using var own = new PortalApp();
        await own.InitializeAsync();
        using var client = await own.SignInAsync("village01");
        (string, string?)[] typed = [("Title", "示例借出卷宗"), ("Reference", "示例卷1"), ("Borrower", "示例甲"), ("Purpose", "复查"),
            ("LentOn", "2026-11-02"), ("DueOn", "2026-11-30")];
        var made = await client.SubmitAsync(await client.PageAsync($"{Log}/new"), typed);
        var path = made.Headers.Location!.ToString();

        var twice = await client.SubmitAsync(await client.PageAsync($"{Log}/new"),
            [.. typed, ("Title", "示例 借出卷宗"), ("LentOn", "2026-11-10"), ("Borrower", "示例乙")]);
        var other = await client.SubmitAsync(await client.PageAsync($"{Log}/new"), [.. typed, ("Reference", "示例卷2")]);
        var edited = await client.SubmitAsync(await client.PageAsync($"{other.Headers.Location}/edit"), ("Reference", "示例 卷1"));
        await client.SubmitAsync(await client.PageAsync($"{path}/return"), ("ReturnedOn", "2026-11-10"));
        var before = await client.SubmitAsync(await client.PageAsync($"{Log}/new"), [.. typed, ("LentOn", "2026-11-09")]);
        var again = await client.SubmitAsync(await client.PageAsync($"{Log}/new"), [.. typed, ("LentOn", "2026-11-10")]);

        const string Out = "“示例借出卷宗”已于2026年11月2日借给示例甲，尚未归还，请先登记归还。";
        Assert.Equal(Out, (await twice.PageAsync()).Message("Title"));
        Assert.Equal("示例乙", (await twice.PageAsync()).Value("Borrower"));
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
        Assert.Equal(Out, (await edited.PageAsync()).Message("Title"));
        Assert.Equal("“示例借出卷宗”已于2026年11月2日借给示例甲，2026年11月10日才归还，请核对日期。", (await before.PageAsync()).Message("Title"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        await using var db = own.NewContext();
        Assert.Equal(3, await db.Township<ArchiveLoan>().CountAsync(l => l.Title.Contains("借出卷宗")));
    }
}
