using System.Net;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Common.Attachments;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Microsoft.Extensions.DependencyInjection;
using static Biandangou.Tests.Disputes.DisputeRecords;

namespace Biandangou.Tests.Disputes;

public sealed class CasePartiesPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Identity = "11010519491231002X";

    [Theory]
    [InlineData("leader", HttpStatusCode.Forbidden)]
    [InlineData("sysadmin", HttpStatusCode.Forbidden)]
    [InlineData("auditor", HttpStatusCode.Forbidden)]
    [InlineData("grid001", HttpStatusCode.NotFound)]
    [InlineData("lawyer1", HttpStatusCode.NotFound)]
    public async Task Whoever_does_not_work_on_the_case_gets_no_full_number_and_leaves_no_trace_of_one(
        string userName, HttpStatusCode status)
    {
        var dispute = await app.ClosedAsync();
        using var client = await app.SignInAsync(userName);

        using var response = await PostAsync(client, dispute.Id);

        Assert.Equal(status, response.StatusCode);
        Assert.DoesNotContain("13911112222", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(await ViewsAsync(dispute.Id));
    }

    [Fact]
    public async Task A_handler_too_sees_the_telephone_masked_until_it_is_asked_for_and_each_view_is_noted()
    {
        var cipher = app.Services.GetRequiredService<IdentityNumbers>().Protect(Identity);
        var dispute = await app.ClosedAsync(cipher: cipher);
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync($"{Ledger}/{dispute.Id}");

        using var first = await PostAsync(client, dispute.Id);
        using var second = await PostAsync(client, dispute.Id);
        var full = await first.Content.ReadAsStringAsync();
        var history = await client.PageAsync($"{Ledger}/{dispute.Id}");

        Assert.DoesNotContain("13911112222", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains("139****2222", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"form[method=post][action='{Ledger}/{dispute.Id}/parties']"));
        Assert.Equal((HttpStatusCode.OK, true), (first.StatusCode, first.Headers.CacheControl!.NoStore));
        Assert.Contains("13911112222", full, StringComparison.Ordinal);
        Assert.Contains(Identity, full, StringComparison.Ordinal);
        Assert.Equal(["当事人完整联系方式", "当事人完整联系方式"], await ViewsAsync(dispute.Id));
        Assert.Contains("查看了积案：当事人完整联系方式", history.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_the_form_that_shows_the_numbers_is_noted_too()
    {
        using var client = await app.SignInAsync("village01");
        var dispute = await app.ClosedAsync();

        await client.PageAsync($"{Ledger}/{dispute.Id}/edit");

        Assert.Equal("修改页面（含当事人完整联系方式）", Assert.Single(await ViewsAsync(dispute.Id)));
    }

    [Fact]
    public async Task A_number_cannot_be_had_by_a_link()
    {
        using var client = await app.SignInAsync("village01");
        var dispute = await app.ClosedAsync();

        Assert.NotEqual(HttpStatusCode.OK, await client.StatusAsync($"{Ledger}/{dispute.Id}/parties"));
    }

    [Theory]
    [InlineData("leader", HttpStatusCode.OK)]
    [InlineData("grid001", HttpStatusCode.OK)]
    [InlineData("lawyer1", HttpStatusCode.OK)]
    [InlineData("sysadmin", HttpStatusCode.Forbidden)]
    public async Task Whoever_reads_cases_prints_the_notice(string userName, HttpStatusCode status)
    {
        using var client = await app.SignInAsync(userName);

        Assert.Equal(status, await client.StatusAsync($"{Ledger}/notice"));
    }

    [Fact]
    public async Task The_notice_tells_the_township_and_what_the_settings_say()
    {
        using var client = await app.SignInAsync("staff");
        var before = (await client.PageAsync($"{Ledger}/notice")).Text("article");
        await using (var db = app.NewContext())
        {
            var settings = await db.Set<CaseSettings>().SingleAsync();
            settings.Set(new CaseRules("人调字", 30, KeepsIdentityNumbers: true, 7, "镇司法所 示例电话"));
            await db.SaveChangesAsync();
        }

        var after = (await client.PageAsync($"{Ledger}/notice")).Text("article");

        Assert.Contains("本系统不登记身份证号码", before, StringComparison.Ordinal);
        Assert.Contains("保存10年", before, StringComparison.Ordinal);
        Assert.Contains("身份证号码加密保存", after, StringComparison.Ordinal);
        Assert.Contains("保存7年", after, StringComparison.Ordinal);
        Assert.Contains("镇司法所 示例电话", after, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, Guid id) => await client.SubmitAsync(
        $"{Ledger}/{id}/parties", new Dictionary<string, string> { ["__RequestVerificationToken"] = await client.TokenAsync() });

    private async Task<List<string?>> ViewsAsync(Guid dispute)
    {
        await using var db = app.NewContext();
        return await db.AuditEntries.Where(a => a.RootId == dispute && a.Action == AuditAction.Viewed).OrderBy(a => a.Number)
            .Select(a => a.Reason).ToListAsync();
    }
}
