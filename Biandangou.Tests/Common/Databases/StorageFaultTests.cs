using System.Diagnostics;
using System.Net;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Domain.Publicity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Common.Databases;

/// <summary>Real faults of the disk and the database: what is answered, and that nothing acknowledged is lost.</summary>
public sealed class StorageFaultTests : IAsyncLifetime
{
    private const string Events = "/publicity/events/new";
    private const int Connections = 12;

    private static readonly string Notes = new('备', PublicityEvent.NotesLength);

    private PortalApp _app = null!;
    private WebApplicationFactory<Program> _host = null!;

    public async Task InitializeAsync()
    {
        _app = await PortalApp.StartAsync();
        _host = _app.WithWebHostBuilder(host => host.UseSetting(
            "ConnectionStrings:Portal", $"Data Source={_app.Database.File};Default Timeout=1"));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("PRAGMA query_only = ON", "PRAGMA query_only = OFF", "数据库文件不能写入")]
    [InlineData("PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1073741823", "服务器的磁盘已满")]
    public async Task A_form_stays_with_its_reason_until_there_is_room_again(string fault, string mend, string reason)
    {
        using var client = await SignInAsync(_host, "village01");
        using var visitor = Visit(_host);
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/health/ready"));
        _app.Clock.Advance(TimeSpan.FromSeconds(10));
        var (before, acknowledged) = (await CountAsync(), 0);
        await OnAllConnectionsAsync("VACUUM", 1);
        await OnAllConnectionsAsync(fault, Connections);

        // A page may still have room for a record or two.
        HttpResponseMessage answer;
        var form = await client.PageAsync(Events);
        while ((answer = await FillInAsync(client, form)).StatusCode == HttpStatusCode.Redirect)
        {
            acknowledged++;
            form = await client.PageAsync(Events);
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var page = await answer.PageAsync();
        Assert.Equal(Notes, page.Value("Notes"));
        Assert.Equal("37", page.Value("Audience"));
        Assert.Contains($"没有保存，原因：{reason}", page.Text(".err-sum"), StringComparison.Ordinal);
        Assert.Equal(before + acknowledged, await CountAsync());
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await visitor.StatusAsync("/health/ready"));

        await OnAllConnectionsAsync(mend, Connections);
        _app.Clock.Advance(TimeSpan.FromSeconds(10));
        using var again = await client.SubmitAsync(page);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(before + acknowledged + 1, await CountAsync());
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/health/ready"));
    }

    [Fact]
    public async Task A_lock_of_another_program_is_told_and_the_portal_is_not_ready_meanwhile()
    {
        using var client = await SignInAsync(_host, "village01");
        var form = await client.PageAsync(Events);
        await using var other = new SqliteConnection($"Data Source={_app.Database.File};Pooling=False");
        await other.OpenAsync();
        await using (other.BeginTransaction())
        {
            using var answer = await FillInAsync(client, form);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("数据库正被其他程序占用", (await answer.PageAsync()).Text(".err-sum"), StringComparison.Ordinal);
            using var visitor = Visit(_host);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await visitor.StatusAsync("/health/ready"));
        }

        using var again = await FillInAsync(client, form);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Forms_of_every_other_kind_keep_what_was_typed_but_no_secret_and_blame_no_name()
    {
        using var admin = await SignInAsync(_host, "sysadmin");
        using var village = await SignInAsync(_host, "village01");
        using var visitor = Visit(_host);
        var (account, password, door) = (await admin.PageAsync("/accounts/new"), await village.PageAsync("/account/password"),
            await visitor.PageAsync("/sign-in"));
        var draft = await village.PageAsync(Events);
        await OnAllConnectionsAsync("PRAGMA query_only = ON", Connections);

        using var made = await admin.SubmitAsync(account, ("UserName", "shili01"), ("DisplayName", "示例甲"), ("Role", "TownshipStaff"));
        var page = await made.PageAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, made.StatusCode);
        Assert.Equal("没有保存，原因：数据库文件不能写入。", page.Text("h1"));
        Assert.DoesNotContain("已存在", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("shili01", page.QuerySelector("main input[name=UserName]")!.GetAttribute("value"));
        Assert.Contains("示例甲", page.Text("main dl"), StringComparison.Ordinal);

        using var changed = await village.SubmitAsync(
            password, ("Current", DemoAccounts.Password), ("New", "Neues-Wort-2031"), ("Repeat", "Neues-Wort-2031"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, changed.StatusCode);
        Assert.DoesNotContain("Neues-Wort-2031", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var entered = await visitor.SubmitAsync(door, ("UserName", "village02"), ("Password", DemoAccounts.Password));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, entered.StatusCode);
        Assert.DoesNotContain(DemoAccounts.Password, await entered.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        village.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");
        var fields = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)draft.QuerySelector("main form[method=post]")!);
        using var kept = await village.SubmitAsync($"/drafts?path={Events}", fields);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, kept.StatusCode);
        Assert.Contains("数据库文件不能写入", await ErrorAsync(kept), StringComparison.Ordinal);

        await OnAllConnectionsAsync("PRAGMA query_only = OFF", Connections);
        using var again = await admin.SubmitAsync(page);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task An_action_without_a_form_is_not_run_at_all_when_its_transaction_cannot_begin()
    {
        var runs = new RunsOfActions();
        await using var host = _host.WithWebHostBuilder(h => h.ConfigureTestServices(
            services => services.Configure<MvcOptions>(mvc => mvc.Filters.Add(runs))));
        using var client = await SignInAsync(host, "staff");
        var week = await client.PageAsync("/disputes/visits");
        var token = week.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value");
        Task<HttpResponseMessage> CopyAsync() => client.SubmitAsync(
            "/disputes/visits/copy?week=2026-11-30", new Dictionary<string, string>(), ("__RequestVerificationToken", token));
        await using var other = new SqliteConnection($"Data Source={_app.Database.File};Pooling=False");
        await other.OpenAsync();
        var before = runs.Count;
        await using (other.BeginTransaction())
        {
            // Without a form's faults to hold it, it would store outside the writers' turn as soon as the other lets go.
            using var answer = await CopyAsync();
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("数据库正被其他程序占用", (await answer.PageAsync()).Text("h1"), StringComparison.Ordinal);
            Assert.Equal(before, runs.Count);
        }

        using var again = await CopyAsync();
        Assert.Equal((HttpStatusCode.Redirect, before + 1), (again.StatusCode, runs.Count));
    }

    [Fact]
    public async Task Less_room_than_the_setting_asks_for_is_not_ready()
    {
        await using var host = _app.WithWebHostBuilder(h => h.UseSetting("Storage:MinimumFreeMegabytes", "10000000"));
        using var visitor = Visit(host);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await visitor.StatusAsync("/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/health/live"));
    }

    [SkippableFact]
    public async Task A_disk_that_is_really_full_acknowledges_none_of_twelve_writes()
    {
        var folder = Directory.CreateTempSubdirectory("portal-small-").FullName;
        Skip.IfNot(await RunAsync("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder), "No small disk can be mounted here.");
        try
        {
            var file = Path.Combine(folder, "portal.db");
            File.Copy(_app.Database.File, file);
            await using var host = _app.WithWebHostBuilder(h => h.UseSetting("ConnectionStrings:Portal", $"Data Source={file}")
                .UseSetting("Files:Root", Path.Combine(folder, "files")).UseSetting("Storage:MinimumFreeMegabytes", "0"));
            using var client = await SignInAsync(host, "village01");
            using var visitor = Visit(host);
            var forms = new List<AngleSharp.Html.Dom.IHtmlDocument>();
            for (var i = 0; i < 12; i++)
                forms.Add(await client.PageAsync(Events));
            await Assert.ThrowsAsync<IOException>(() => File.WriteAllBytesAsync(Path.Combine(folder, "junk"), new byte[64 * 1024 * 1024]));

            var refused = 0;
            foreach (var form in forms)
            {
                using var answer = await FillInAsync(client, form);
                refused += answer.StatusCode == HttpStatusCode.ServiceUnavailable && (await answer.PageAsync()).Value("Notes") == Notes ? 1
                    : 0;
            }

            Assert.Equal(12, refused);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await visitor.StatusAsync("/health/ready"));
            File.Delete(Path.Combine(folder, "junk"));
            using var again = await FillInAsync(client, forms[0]);
            Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        }
        finally
        {
            await RunAsync("umount", "--lazy", folder);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        using var process = Process.Start(new ProcessStartInfo(
            program, arguments)
        { UseShellExecute = false, RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }

    private static HttpClient Visit(WebApplicationFactory<Program> host) =>
        host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    private static async Task<HttpClient> SignInAsync(WebApplicationFactory<Program> host, string userName)
    {
        var client = Visit(host);
        using var answer = await client.SubmitAsync(
            await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", DemoAccounts.Password));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }

    private static Task<HttpResponseMessage> FillInAsync(HttpClient client, AngleSharp.Html.Dom.IHtmlDocument form) => client.SubmitAsync(
        form, ("On", "2026-11-09"), ("KindId", $"{EventKind.IdOf(PublicityKind.Talk)}"), ("Audience", "37"), ("Notes", Notes));

    private static async Task<string> ErrorAsync(HttpResponseMessage answer) =>
        System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetString()!;

    private async Task<int> CountAsync()
    {
        await using var db = _app.NewContext();
        return await db.Township<PublicityEvent>().CountAsync();
    }

    /// <summary>Connections keep a setting when they go back to the pool, which the portal takes them from.</summary>
    private async Task OnAllConnectionsAsync(string sql, int count)
    {
        var open = new List<SqliteConnection>();
        for (var i = 0; i < count; i++)
        {
            open.Add(new SqliteConnection(_host.Services.GetRequiredService<DatabaseOptions>().ConnectionString));
            await open[^1].OpenAsync();
            await using var command = open[^1].CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }

        foreach (var connection in open)
            await connection.DisposeAsync();
    }

    private sealed class RunsOfActions : IActionFilter
    {
        public int Count { get; private set; }

        public void OnActionExecuting(ActionExecutingContext context) => Count++;

        public void OnActionExecuted(ActionExecutedContext context)
        {
            // Only begun ones are counted.
        }
    }
}
