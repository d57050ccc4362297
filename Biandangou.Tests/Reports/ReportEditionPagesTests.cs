using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Biandangou.Domain.Publicity;

namespace Biandangou.Tests.Reports;

/// <summary>送审, 退回, 签发, 公开 and 更正 over HTTP; each test has a portal of its own, because a report is one of a kind.</summary>
public sealed class ReportEditionPagesTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly PortalApp _app = new();

    public Task InitializeAsync() => ((IAsyncLifetime)_app).InitializeAsync();

    Task IAsyncLifetime.DisposeAsync() => ((IAsyncLifetime)_app).DisposeAsync();

    ValueTask IAsyncDisposable.DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("leader", "submit", HttpStatusCode.Forbidden)]
    [InlineData("leader", "publish", HttpStatusCode.Forbidden)]
    [InlineData("staff", "sign", HttpStatusCode.Forbidden)]
    [InlineData("staff", "return", HttpStatusCode.Forbidden)]
    [InlineData("village01", "comments/1", HttpStatusCode.Forbidden)]
    [InlineData("staff", "withdraw", HttpStatusCode.NotFound)]
    [InlineData("staff", "publish", HttpStatusCode.NotFound)]
    [InlineData("staff", "correct", HttpStatusCode.NotFound)]
    [InlineData("leader", "sign", HttpStatusCode.NotFound)]
    [InlineData("leader", "editions/1", HttpStatusCode.NotFound)]
    [InlineData("leader", "comments/1", HttpStatusCode.NotFound)]
    public async Task A_step_is_for_its_role_and_its_time(string user, string path, HttpStatusCode status)
    {
        using var client = await _app.SignInAsync(user);
        Assert.Equal(status, await client.StatusAsync($"/reports/2023/{path}"));
    }

    [Fact]
    public async Task A_returned_report_can_be_written_again_and_the_opinions_stay()
    {
        using var staff = await _app.SignInAsync("staff");
        using var leader = await _app.SignInAsync("leader");
        await staff.SubmitAsync(await staff.PageAsync("/reports/2023/write"), ("from", "Themes"));
        var form = await staff.PageAsync("/reports/2023/write");
        await SubmitAsync(staff);
        using (var closed = await staff.GetAsync("/reports/2023/write"))
            Assert.Equal((HttpStatusCode.Redirect, "/reports/2023"), (closed.StatusCode, closed.Headers.Location!.ToString()));
        var waived = await staff.SubmitAsync("/reports/2023/waivers", new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
            ["Key"] = "键",
            ["Code"] = "M8",
            ["Reason"] = "理由",
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, waived.StatusCode);
        Assert.Contains("检查说明不能再改", (await waived.PageAsync()).Message("Reason"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await leader
            .SubmitAsync(await leader.PageAsync("/reports/2023/comments/2?paragraph=0"), ("Words", "请补充次数"))).StatusCode);

        var locked = await staff.SubmitAsync(form, ("Text", "! 标题\n# 别的"));
        // The form is older than the lock: nothing is saved, and what was typed is shown.
        Assert.Equal(HttpStatusCode.Conflict, locked.StatusCode);
        Assert.Contains("# 别的", (await locked.PageAsync()).Value("Text"), StringComparison.Ordinal);
        Assert.DoesNotContain("别的", (await staff.PageAsync("/reports/2023")).Text(".paper"), StringComparison.Ordinal);

        var refused = await leader.SubmitAsync(await leader.PageAsync("/reports/2023/return"), ("Reason", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        await leader.SubmitAsync(await leader.PageAsync("/reports/2023/return"), ("Reason", "请补充原因"));
        var page = await staff.PageAsync("/reports/2023");
        Assert.Contains("请补充原因", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("请补充次数", page.Text("main"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await staff
            .SubmitAsync(await staff.PageAsync("/reports/2023/write"), ("Text", "! 标题\n# 别的"))).StatusCode);
    }

    [Fact]
    public async Task A_report_with_a_mistake_is_not_submitted()
    {
        using var staff = await _app.SignInAsync("staff");
        await staff.SubmitAsync(await staff.PageAsync("/reports/2023/write"), ("from", "Themes"));
        await staff.SubmitAsync(await staff.PageAsync("/reports/2023/write"), ("Text", "! 2023年度报告\n# 主要成效\n调解纠纷99件。"));

        var refused = await staff.SubmitAsync(await staff.PageAsync("/reports/2023/submit"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("须改正的问题", (await refused.PageAsync()).Text("main"), StringComparison.Ordinal);
        Assert.Contains("草稿", (await staff.PageAsync("/reports/2023")).Text(".page-head"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_signed_stays_byte_for_byte_and_a_later_edit_shows_each_figure_once_by_its_record()
    {
        using var staff = await _app.SignInAsync("staff");
        using var leader = await _app.SignInAsync("leader");
        await SubmitAsync(staff);
        var form = await leader.PageAsync("/reports/2023/sign");
        Assert.Matches("^将编发：[^{}]+〔2026〕1号$", form.Text("#Sequence-h"));
        await leader.SubmitAsync(form);
        // Sent twice it leads to the same page; another number is not taken.
        Assert.Equal(HttpStatusCode.Redirect, (await leader.SubmitAsync(form)).StatusCode);
        var word = await staff.GetByteArrayAsync("/reports/2023/word");
        Assert.Empty((await staff.PageAsync("/reports/2023")).QuerySelectorAll("[data-differences]"));

        PublicityEvent held;
        await using (var db = _app.NewContext())
        {
            held = await db.Township<PublicityEvent>().Where(e => e.On.Year == 2023).OrderByDescending(e => e.Sessions).ThenBy(e => e.Id)
                .FirstAsync();
            held.Delete("登记重复", db.Actor, db.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
        }

        var page = await staff.PageAsync("/reports/2023");
        var rows = page.QuerySelectorAll("[data-differences] tbody tr");
        Assert.Equal(rows.Length, rows.Select(r => r.GetAttribute("data-figure")).Distinct().Count());
        Assert.Contains("publicity.sessions", rows.Select(r => r.GetAttribute("data-figure")));
        Assert.All(rows, r => Assert.Equal($"/publicity/events/{held.Id}",
            Assert.Single(r.QuerySelectorAll("td:last-child a")).GetAttribute("href")));
        Assert.Equal("46", page.QuerySelector(".paper [data-figure='publicity.sessions']")!.GetAttribute("data-value"));
        Assert.Equal(word, await staff.GetByteArrayAsync("/reports/2023/word"));
        var frozen = await staff.PageAsync("/reports/2023/editions/1/figures/publicity.sessions");
        Assert.Equal("46", frozen.QuerySelector("[data-total]")!.GetAttribute("data-total"));
        Assert.NotEqual("46", (await staff.PageAsync("/reports/2023/figures/publicity.sessions")).QuerySelector("[data-total]")!
            .GetAttribute("data-total"));
        await CheckPackageAsync(await staff.GetByteArrayAsync("/reports/2023/editions/1/package"), word);
    }

    [Fact]
    public async Task A_correction_has_a_number_of_its_own_and_the_first_edition_stays()
    {
        using var staff = await _app.SignInAsync("staff");
        using var leader = await _app.SignInAsync("leader");
        await SubmitAsync(staff);
        await leader.SubmitAsync(await leader.PageAsync("/reports/2023/sign"));
        var first = await staff.GetByteArrayAsync("/reports/2023/editions/1/files/Word");
        await staff.SubmitAsync(await staff.PageAsync("/reports/2023/correct"), ("Reason", "数字有误"));
        Assert.Contains("正在更正", (await staff.PageAsync("/reports/2023")).Text("main"), StringComparison.Ordinal);
        await SubmitAsync(staff);

        var gap = await leader.SubmitAsync(await leader.PageAsync("/reports/2023/sign"), ("Sequence", "9"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, gap.StatusCode);
        Assert.Contains("不连续的，请写明原因", (await gap.PageAsync()).Message("GapReason"), StringComparison.Ordinal);
        var used = await leader.SubmitAsync(await leader.PageAsync("/reports/2023/sign"), ("Sequence", "1"), ("GapReason", "重号"));
        Assert.Contains("已经用过", (await used.PageAsync()).Message("Sequence"), StringComparison.Ordinal);
        await leader.SubmitAsync(await leader.PageAsync("/reports/2023/sign"));

        var page = await staff.PageAsync("/reports/2023");
        Assert.Contains("〔2026〕2号", page.Text("main"), StringComparison.Ordinal);
        Assert.Contains("已更正", (await staff.PageAsync("/reports/2023/editions/1")).Text(".page-head"), StringComparison.Ordinal);
        Assert.Equal(first, await staff.GetByteArrayAsync("/reports/2023/editions/1/files/Word"));
    }

    [Fact]
    public async Task Nothing_is_published_without_a_secrecy_check()
    {
        using var staff = await _app.SignInAsync("staff");
        using var leader = await _app.SignInAsync("leader");
        await SubmitAsync(staff);
        await leader.SubmitAsync(await leader.PageAsync("/reports/2023/sign"));

        var form = await staff.PageAsync("/reports/2023/publish");
        var refused = await staff.SubmitAsync(form, ("SecrecyChecker", "示例乙"), ("SecrecyOpinion", "已审查"), ("IsFreeOfSecrets", "false"));
        Assert.Equal("保密审查未通过的报告不能公开。", (await refused.PageAsync()).Message("IsFreeOfSecrets"));
        await staff.SubmitAsync(form, ("SecrecyChecker", "示例乙"), ("SecrecyOpinion", "已审查"), ("IsFreeOfSecrets", "true"));

        Assert.Contains("已公开", (await staff.PageAsync("/reports/2023")).Text(".page-head"), StringComparison.Ordinal);
        var copy = string.Concat(WordNumbers.Paragraphs(await staff.GetByteArrayAsync("/reports/2023/editions/1/files/PublicCopy")));
        Assert.DoesNotContain("签发人", copy, StringComparison.Ordinal);
        Assert.Contains("签发人", string.Concat(WordNumbers.Paragraphs(await staff.GetByteArrayAsync("/reports/2023/word"))),
            StringComparison.Ordinal);
    }

    private static async Task SubmitAsync(HttpClient staff)
    {
        var answer = await staff.SubmitAsync(await staff.PageAsync("/reports/2023/submit"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>Every file is in it as it was issued, and the list of hashes is right.</summary>
    private static async Task CheckPackageAsync(byte[] package, byte[] word)
    {
        await using var zip = await ZipArchive.CreateAsync(
            new MemoryStream(package), ZipArchiveMode.Read, leaveOpen: false, entryNameEncoding: null);
        var files = zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var stream = e.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return copy.ToArray();
        });
        Assert.Equal(word, files.Single(f => f.Key.EndsWith(".docx", StringComparison.Ordinal)).Value);
        var sums = System.Text.Encoding.UTF8.GetString(files["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(files.Count - 2, sums.Length);
        Assert.All(sums, sum => Assert.Equal(sum[..64], Convert.ToHexStringLower(SHA256.HashData(files[sum[66..]]))));
    }
}
