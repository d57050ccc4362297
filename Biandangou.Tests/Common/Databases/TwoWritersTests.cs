using System.Net;
using Biandangou.Domain.Common;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Tests.Disputes;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Databases;

/// <summary>
/// Rules that look before they store, each with two forms sent at once to two processes. A third writer holds the database until
/// both have been asked, so that whoever looked before it was its turn would find nothing and store.
/// </summary>
public sealed class TwoWritersTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(2);

    private readonly List<string> _kept = [];

    [Fact]
    public async Task Of_two_forms_sent_at_once_to_two_processes_one_is_stored()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var portals = await TwoPortals.StartAsync(database);
        var staff = await portals.SignInAsync("staff");
        var village = await portals.SignInAsync("village01");
        var lawyer = await portals.SignInAsync("lawyer1");
        var grids = await GridsAsync(database);

        await OneIsStoredAsync<Lawyer>(database, "律师事务所没有同名律师", staff, "/organisation/lawyers/new", ("Name", "示例律师戊"), ("From", "2026-01-01"));
        await OneIsStoredAsync<LawFirm>(database, "律师事务所名称唯一", staff, "/organisation/law-firms/new", ("Name", "示例第二律师事务所"));
        await OneIsStoredAsync<Village>(database, "村（场）名称唯一", staff, "/villages/new", ("Name", "示例争名村"), ("ActiveFrom", "2026-01-01"));
        await OneIsStoredAsync<Grid>(
            database, "村（场）内网格名称唯一", staff, "/grids/new", ("VillageId", $"{grids[0].VillageId}"), ("Name", "示例争名网格"), ("ActiveFrom", "2026-01-01"));
        await OneIsStoredAsync<ArchiveLoan>(
            database, "一份卷宗只借给一人", village, "/archives/loans/new", ("Title", "示例争借卷宗"), ("Borrower", "示例甲"), ("Purpose", "复查"),
            ("LentOn", "2026-11-02"), ("DueOn", "2026-11-20"));
        await OneIsStoredAsync<LawyerService>(
            database, "律师一天不超过24小时", lawyer, "/lawyer-services/new", ("ServedOn", "2026-11-03"), ("Hours", "14"), ("Kind", "Consultation"),
            ("Matter", "示例咨询事项"), ("People", "3"));
        await OneIsStoredAsync<Honour>(
            database, "同一荣誉只登记一次", village, "/publicity/honours/new", ("Name", "示例平安村"), ("Level", "镇级"), ("AppliedOn", "2026-06-01"),
            ("Outcome", "Pending"), ("DecidedOn", ""));
        await OneIsStoredAsync<GridOfficer>(
            database, "网格员不同时在两个网格任职", staff, [$"/grids/{grids[0].Id}/officers/new", $"/grids/{grids[1].Id}/officers/new"],
            ("Name", "示例争任"), ("Phone", "13800009999"), ("InPostFrom", "2026-11-02"));

        output.WriteLine($"{_kept.Count} of {_kept.Count} rules: {string.Join("、", _kept)}");
        Assert.NotEmpty(_kept);
    }

    [Fact]
    public async Task Two_copies_of_one_form_are_one_record_and_two_cases_have_two_numbers()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var portals = await TwoPortals.StartAsync(database);
        var staff = await portals.SignInAsync("staff");

        var form = await staff[0].PageAsync("/organisation/law-firms/new");
        var token = await staff[1].PageAsync("/organisation/law-firms/new");
        (string, string?)[] typed = [("Name", "示例第三律师事务所")];
        var copies = await RaceAsync(
            database,
            () => staff[0].SubmitAsync(form, typed),
            () => staff[1].SubmitAsync(token, [.. typed, ("SubmissionId", form.Value("SubmissionId"))]));
        Assert.All(copies, c => Assert.Equal(HttpStatusCode.Redirect, c.StatusCode));
        Assert.Equal(copies[0].Headers.Location, copies[1].Headers.Location);

        var pages = await Task.WhenAll(staff.Select(s => s.PageAsync("/disputes/new")));
        var village = (await GridsAsync(database))[0].VillageId;
        var cases = await RaceAsync(database, [.. staff.Select((s, i) => (Func<Task<HttpResponseMessage>>)(() => s.SubmitAsync(
            pages[i], [.. DisputeRecords.Typed($"示例争号{i}"), ("VillageId", $"{village}"), ("GridId", ""), ("ReceivedOn", "2026-11-05")])))]);
        Assert.All(cases, c => Assert.Equal(HttpStatusCode.Redirect, c.StatusCode));
        await using var db = database.NewContext();
        var numbers = await db.Township<Dispute>().Where(d => d.Title.StartsWith("示例争号")).OrderBy(d => d.NumberSequence)
            .Select(d => d.NumberSequence).ToListAsync();
        Assert.Equal([numbers[0], numbers[0] + 1], numbers);
    }

    private Task OneIsStoredAsync<T>(
        TestDatabase database, string rule, HttpClient[] clients, string path, params (string Name, string? Text)[] typed)
        where T : LedgerEntry => OneIsStoredAsync<T>(database, rule, clients, [path, path], typed);

    private async Task OneIsStoredAsync<T>(
        TestDatabase database, string rule, HttpClient[] clients, string[] paths, params (string Name, string? Text)[] typed)
        where T : LedgerEntry
    {
        var before = await CountAsync<T>(database);
        var pages = await Task.WhenAll(clients.Select((c, i) => c.PageAsync(paths[i])));
        var answers = await RaceAsync(
            database, [.. clients.Select((c, i) => (Func<Task<HttpResponseMessage>>)(() => c.SubmitAsync(pages[i], typed)))]);

        var told = string.Join("；", await Task.WhenAll(answers.Select(async a => $"{(int)a.StatusCode} {(await a.PageAsync()).Text(".err-sum")}")));
        Assert.True(await CountAsync<T>(database) - before == 1, $"{rule}: {told}");
        Assert.Equal(
            [HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity], answers.Select(a => a.StatusCode).Order());
        _kept.Add(rule);
    }

    /// <summary>Sends all while nobody can write, and lets them write when all have been asked.</summary>
    private static async Task<HttpResponseMessage[]> RaceAsync(TestDatabase database, params Func<Task<HttpResponseMessage>>[] sends)
    {
        await using var holder = new SqliteConnection(database.Options.ConnectionString);
        await holder.OpenAsync();
        await using var transaction = holder.BeginTransaction();
        var answers = sends.Select(send => Task.Run(send)).ToArray();
        await Task.Delay(Asked);
        Assert.DoesNotContain(answers, a => a.IsCompleted);
        await transaction.RollbackAsync();
        return await Task.WhenAll(answers);
    }

    private static async Task<int> CountAsync<T>(TestDatabase database)
        where T : class
    {
        await using var db = database.NewContext();
        return await db.Township<T>().CountAsync();
    }

    private static async Task<List<Grid>> GridsAsync(TestDatabase database)
    {
        await using var db = database.NewContext();
        return await db.Township<Grid>().OrderBy(g => g.EntryNumber).Take(2).ToListAsync();
    }
}
