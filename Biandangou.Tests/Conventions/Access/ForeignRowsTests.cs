using System.Text.RegularExpressions;
using Biandangou.Data.Portal;
using Biandangou.Domain.Disputes;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>
/// Follows every link an account is offered, asks every list for foreign villages, years and numbers, and looks on each
/// page for the id of any record, or the number of any case, that is not the account's.
/// </summary>
public sealed partial class ForeignRowsTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const int MostPages = 400;

    [Theory]
    [InlineData("village01")]
    [InlineData("grid001")]
    [InlineData("lawyer1")]
    public async Task No_page_shows_a_foreign_row(string userName)
    {
        await using var township = portal.NewContext();
        var user = await township.Users.SingleAsync(u => u.UserName == userName);
        var account = (await new AccessScopeQueries(township).FindAsync(user.Id, default))!;
        await using var own = portal.Database.NewContext(account.Scope, account.Actor, portal.Clock);
        var foreign = await ForeignAsync(township, own);
        var probes = await ProbesAsync(township, own);

        using var client = await portal.SignInAsync(userName);
        var (pages, seen, found) = await CrawlAsync(client, foreign, probes);
        // The same eyes on the pages of somebody who may see everything must find what they look for.
        using var staff = await portal.SignInAsync("staff");
        var (_, _, planted) = await CrawlAsync(staff, foreign, probes, most: 40);

        output.WriteLine(
            $"{userName}: {found.Count} foreign of {foreign.Count} on {pages} pages of {seen} addresses; staff meets {planted.Count}");
        Assert.NotEqual(0, pages);
        Assert.NotEmpty(foreign);
        Assert.NotEmpty(planted);
        Assert.Empty(found);
    }

    /// <summary>Ids of all scoped records outside the scope, and the numbers of foreign cases.</summary>
    private static async Task<HashSet<string>> ForeignAsync(PortalDbContext township, PortalDbContext own)
    {
        var foreign = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in township.Model.GetEntityTypes()
            .Where(t => t.FindDeclaredQueryFilter(Filters.Scope) is not null && typeof(Entity).IsAssignableFrom(t.ClrType)))
        {
            var ids = (Task<List<Guid>>)typeof(ForeignRowsTests).GetMethod(nameof(OutsideAsync))!.MakeGenericMethod(type.ClrType)
                .Invoke(null, [township, own])!;
            foreign.UnionWith((await ids).Select(id => id.ToString()));
        }

        var cases = await own.InScope<Dispute>().Select(d => d.Id).ToListAsync();
        foreach (var number in await township.Township<Dispute>().Where(d => !cases.Contains(d.Id))
            .Select(d => new { d.NumberYear, d.NumberSequence }).ToListAsync())
            foreign.Add(Dispute.FormatNumber(number.NumberYear, number.NumberSequence));
        return foreign;
    }

    public static async Task<List<Guid>> OutsideAsync<T>(PortalDbContext township, PortalDbContext own)
        where T : Entity =>
        [.. (await township.Township<T>().Select(e => e.Id).ToListAsync()).Except(await own.InScope<T>().Select(e => e.Id).ToListAsync())];

    /// <summary>What a curious hand would write behind a list's address.</summary>
    private static async Task<IReadOnlyList<string>> ProbesAsync(PortalDbContext township, PortalDbContext own)
    {
        var cases = await own.InScope<Dispute>().Select(d => d.Id).ToListAsync();
        var dispute = await township.Township<Dispute>().Include(d => d.Village).FirstAsync(d => !cases.Contains(d.Id));
        return
        [
            $"village={dispute.VillageId}&year=all", $"villageId={dispute.VillageId}&year=all", $"q={dispute.Number}&year=all",
            $"q={Uri.EscapeDataString(dispute.Title)}&year=all", $"q={Uri.EscapeDataString(dispute.Village!.Name)}&year=all",
            $"year={dispute.NumberYear}", "on=2023-06-30",
        ];
    }

    private static async Task<(int Pages, int Seen, HashSet<string> Found)> CrawlAsync(
        HttpClient client, HashSet<string> foreign, IReadOnlyList<string> probes, int most = MostPages)
    {
        var (seen, queue, found, pages) = (new HashSet<string>(StringComparer.Ordinal) { "/" }, new Queue<string>(["/"]),
            new HashSet<string>(StringComparer.OrdinalIgnoreCase), 0);
        while (pages < most && queue.TryDequeue(out var path))
        {
            using var response = await client.GetAsync(path);
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType != "text/html")
                continue;
            pages++;
            var html = await response.Content.ReadAsStringAsync();
            // The address itself is the prober's own words, and the page repeats them in its filter.
            var asked = Uri.UnescapeDataString(path);
            found.UnionWith(Traces().Matches(html).Select(m => m.Value).Where(
                v => foreign.Contains(v) && !asked.Contains(v, StringComparison.OrdinalIgnoreCase)));
            var page = await response.PageAsync();
            var links = page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).ToList();
            if (!path.Contains('?', StringComparison.Ordinal))
                links.AddRange(probes.Select(probe => $"{path}?{probe}"));
            foreach (var link in links.Where(seen.Add))
                queue.Enqueue(link);
        }

        return (pages, seen.Count, found);
    }

    [GeneratedRegex("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\\b20\\d\\d-\\d{4}\\b")]
    private static partial Regex Traces();
}
