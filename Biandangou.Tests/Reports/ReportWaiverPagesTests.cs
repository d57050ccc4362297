using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportWaiverPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_finding_is_explained_and_kept_and_the_explanation_taken_back()
    {
        using var client = await app.SignInAsync("staff");
        await WriteAsync(client, 2022);
        var before = await client.PageAsync("/reports/2022");
        var form = (IHtmlFormElement)before.QuerySelector("[data-check=M8] form")!;
        var open = before.QuerySelectorAll("[data-check]").Length;

        var kept = await client.SubmitAsync(form.GetAttribute("action")!, PortalPages.Values(form), ("Reason", "原文如此，不作改动"));
        var page = await client.PageAsync("/reports/2022");

        Assert.Equal("/reports/2022", kept.Headers.Location!.ToString());
        Assert.Equal(open - 1, page.QuerySelectorAll("[data-check]").Length);
        Assert.Contains("理由：原文如此，不作改动", page.Text("[data-waived=M8]"), StringComparison.Ordinal);
        Assert.Contains("镇法治办", page.Text("[data-waived=M8]"), StringComparison.Ordinal);

        // Sent twice, it is kept once.
        await client.SubmitAsync(form.GetAttribute("action")!, PortalPages.Values(form), ("Reason", "再来一次"));
        Assert.Equal(1, await CountAsync());

        var withdraw = (IHtmlFormElement)page.QuerySelector("[data-waived=M8] form")!;
        await client.SubmitAsync(withdraw.GetAttribute("action")!, PortalPages.Values(withdraw));
        page = await client.PageAsync("/reports/2022");
        Assert.Equal((open, 0), (page.QuerySelectorAll("[data-check]").Length, await CountAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await client
            .SubmitAsync(withdraw.GetAttribute("action")!, PortalPages.Values(withdraw))).StatusCode);
    }

    [Theory]
    [InlineData("", "请填写保留的理由")]
    [InlineData("长", "保留的理由不能超过 200 个字")]
    public async Task A_reason_is_asked_for_at_its_field_and_nothing_is_kept(string reason, string message)
    {
        using var client = await app.SignInAsync("staff");
        await WriteAsync(client, 2022);
        var form = (IHtmlFormElement)(await client.PageAsync("/reports/2022")).QuerySelector("[data-check=M8] form")!;
        var typed = reason == "长" ? new string('长', 201) : reason;

        var refused = await client.SubmitAsync(form.GetAttribute("action")!, PortalPages.Values(form), ("Reason", typed));
        var page = await refused.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal((message, typed), (page.Message("Reason").TrimEnd('。'), page.Value("Reason")));
        Assert.Equal(0, await CountAsync());

        var again = await client.SubmitAsync(page, ("Reason", "改好的理由"));
        Assert.Equal("/reports/2022", again.Headers.Location!.ToString());
        await using var db = app.NewContext();
        db.RemoveRange(await db.Set<ReportWaiver>().AsTracking().ToListAsync());
        await db.SaveChangesAsync();
    }

    [Theory]
    [InlineData("leader")]
    [InlineData("village01")]
    [InlineData("lawyer1")]
    public async Task Only_staff_explain(string user)
    {
        using var client = await app.SignInAsync(user);
        var token = (await client.PageAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var values = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Key"] = "键",
            ["Code"] = "M8",
            ["Reason"] = "理由"
        };

        var asked = await client.SubmitAsync("/reports/2022/waivers", values);
        var taken = await client.SubmitAsync($"/reports/2022/waivers/{Guid.CreateVersion7()}/withdraw", values);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (asked.StatusCode, taken.StatusCode));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task The_leader_reads_the_reasons_without_the_forms()
    {
        using var leader = await app.SignInAsync("leader");
        using var staff = await app.SignInAsync("staff");
        await WriteAsync(staff, 2022);
        var form = (IHtmlFormElement)(await staff.PageAsync("/reports/2022")).QuerySelector("[data-check=M8] form")!;
        await staff.SubmitAsync(form.GetAttribute("action")!, PortalPages.Values(form), ("Reason", "原文如此"));

        var page = await leader.PageAsync("/reports/2022");

        Assert.Contains("理由：原文如此", page.Text("[data-findings] [data-waived=M8]"), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("[data-findings] [data-check]"));
        Assert.NotEmpty((await staff.PageAsync("/reports/2022")).QuerySelectorAll("[data-findings] form"));
        Assert.Empty(page.QuerySelectorAll("[data-findings] form"));
        await using var db = app.NewContext();
        db.RemoveRange(await db.Set<ReportWaiver>().AsTracking().ToListAsync());
        await db.SaveChangesAsync();
    }

    private static async Task WriteAsync(HttpClient client, int year)
    {
        var page = await client.PageAsync($"/reports/{year}/write");
        if (page.QuerySelector("[name=from]") is not null)
            await client.SubmitAsync(page, ("from", "Themes"));
        await client.SubmitAsync(await client.PageAsync($"/reports/{year}/write"), ("Text", "! 示例镇年度报告\n# 主要举措和成效\n各项工作工作有序开展。"));
    }

    private async Task<int> CountAsync()
    {
        await using var db = app.NewContext();
        return await db.Set<ReportWaiver>().CountAsync();
    }
}
