using System.Net;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class CaseSettingsPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Page = "/disputes/settings";

    [Fact]
    public async Task A_changed_limit_holds_for_the_cases_taken_in_afterwards()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        var walkIn = (int)DisputeSource.WalkIn;

        var saved = await staff.SubmitAsync(
            await staff.PageAsync($"{Page}/edit"), ($"Limits[{walkIn}].LimitDays", "20"), ("FileWord", "示例人调字"),
            ("PrivacyContact", "示例甲 028-00000000"));
        var page = await (await app.SignInAsync("leader")).PageAsync(Page);
        var taken = await village.SubmitAsync(await village.PageAsync("/disputes/new"), DisputeRecords.Typed("二十天"));
        var again = await staff.SubmitAsync(await staff.PageAsync($"{Page}/edit"), ($"Limits[{walkIn}].LimitDays", "30"));

        Assert.Equal((HttpStatusCode.Redirect, Page), (saved.StatusCode, saved.Headers.Location!.ToString()));
        Assert.Contains("（2026）示例人调字第1号", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("示例甲 028-00000000", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-12-13", (await village.PageAsync($"{taken.Headers.Location}/edit")).Value("DueOn"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Theory]
    [InlineData("Limits[0].LimitDays", "0", "期限天数应在 1 和 365 之间")]
    [InlineData("Limits[5].ExtensionDays", "三十", "每次延长天数“三十”填写不正确，应为整数，例如 12 或 1.2万")]
    [InlineData("Limits[7].Extensions", "6", "延长次数应在 0 和 5 之间")]
    [InlineData("FileWord", "", "请填写卷宗字号")]
    [InlineData("ConfirmationDays", "366", "司法确认申请天数应在 1 和 365 之间")]
    [InlineData("PersonalDataYears", "0", "归档后个人信息保存年数应在 1 和 100 之间")]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_changes(string field, string text, string message)
    {
        using var client = await app.SignInAsync("staff");
        var before = await VersionsAsync();

        var response = await client.SubmitAsync(await client.PageAsync($"{Page}/edit"), ("PrivacyContact", "保留的联系人"), (field, text));
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal(message, page.QuerySelector($"[data-valmsg-for='{field}']")!.TextContent);
        Assert.Equal("保留的联系人", page.Value("PrivacyContact"));
        Assert.Equal(before, await VersionsAsync());
    }

    [Fact]
    public async Task A_stale_change_of_any_row_is_stopped_and_shows_both_sides()
    {
        using var client = await app.SignInAsync("staff");
        var (one, two) = (await client.PageAsync($"{Page}/edit"), await client.PageAsync($"{Page}/edit"));
        await client.SubmitAsync(one, ("Limits[6].LimitDays", "15"));

        var stale = await client.SubmitAsync(two, ("PrivacyContact", "后到的人"));
        var conflict = await stale.PageAsync();
        var unchanged = (await client.PageAsync(Page)).Body!.TextContent;
        var mine = await client.SubmitAsync(conflict);

        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        Assert.Contains("热线 15 天", conflict.Text(".conflict"), StringComparison.Ordinal);
        Assert.DoesNotContain("后到的人", unchanged, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, mine.StatusCode);
    }

    private async Task<List<Guid>> VersionsAsync()
    {
        await using var db = app.NewContext();
        return [.. await db.Set<SourceLimit>().OrderBy(l => l.Id).Select(l => l.Version).ToListAsync(),
            (await db.Set<CaseSettings>().SingleAsync()).Version];
    }
}
