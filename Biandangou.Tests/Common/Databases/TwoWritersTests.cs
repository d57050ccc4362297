using System.Net;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Biandangou.Tests.Disputes;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Databases;

/// <summary>
/// Rules that look before they store, each with two forms sent at once to two processes. A third writer holds the database until
/// all have been asked, so that whoever looked before it was its turn would find nothing and store.
/// </summary>
public sealed class TwoWritersTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(4);

    [Fact]
    public async Task Of_two_forms_sent_at_once_to_two_processes_one_is_stored()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var portals = await TwoPortals.StartAsync(database);
        var rules = await new WriterRules(database, portals).AllAsync();
        foreach (var rule in rules)
            Assert.Equal((rule.Name, 0), (rule.Name, await CountAsync(database, rule)));

        var answers = await RaceAsync(database, [.. rules.SelectMany(r => r.Sends)]);

        var sweep = new Sweep("rules with two writers", output);
        foreach (var (rule, two) in sweep.Of(rules.Zip(answers.Chunk(2)), int.MaxValue))
        {
            var stored = await CountAsync(database, rule);
            var statuses = two.Select(a => (int)a.StatusCode).Order().ToList();
            if (stored != rule.Once || statuses[0] is not (200 or 302) || statuses[1] >= 500)
                sweep.Fault($"{rule.Name}: {stored} of {rule.Once}, answers {string.Join(", ", statuses)}");
        }

        sweep.Close();
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

    private static async Task<int> CountAsync(TestDatabase database, WriterRule rule)
    {
        await using var db = database.NewContext();
        return await rule.Count(db);
    }

    private static async Task<List<Grid>> GridsAsync(TestDatabase database)
    {
        await using var db = database.NewContext();
        return await db.Township<Grid>().OrderBy(g => g.EntryNumber).Take(2).ToListAsync();
    }
}
