using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
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
    private const int Sample = 150;
    private const int Planted = 40;

    private static readonly int OfAShape = Sweep.IsWhole ? 12 : 3;

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
        var pages = (await PortalCrawl.FollowAsync(client, OfAShape))
            .Where(v => v is { Page: not null, Status: HttpStatusCode.OK }).ToList();
        var sweep = new Sweep($"pages without a foreign row, {userName}", output);
        foreach (var page in sweep.Of(pages, int.MaxValue))
            Look(page.Path, page.Page!.Source.Text);
        var offered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in sweep.Of(pages.Where(v => !v.Path.Contains('?', StringComparison.Ordinal))
            .SelectMany(v => probes.Select(probe => $"{v.Path}?{probe}")), Sample))
        {
            if (await OpenAsync(client, path) is { } page)
                offered.UnionWith(PortalCrawl.OfferedBy(page, path));
        }

        // What such an answer offers is followed too.
        foreach (var path in sweep.Of(offered.Except(pages.Select(v => v.Path)).GroupBy(PortalCrawl.ShapeOf)
            .SelectMany(g => g.Take(OfAShape)), Sample))
            await OpenAsync(client, path);

        // The same eyes on the pages of somebody who may see everything must find what they look for.
        using var staff = await portal.SignInAsync("staff");
        var planted = 0;
        foreach (var page in pages.Take(Planted))
        {
            using var response = await staff.GetAsync(page.Path);
            planted += Found(page.Path, await response.Content.ReadAsStringAsync(), foreign).Count;
        }

        output.WriteLine($"{userName}: {foreign.Count} foreign; staff meets {planted}");
        Assert.NotEmpty(foreign);
        Assert.NotEqual(0, planted);
        sweep.Close();

        async Task<IHtmlDocument?> OpenAsync(HttpClient client, string path)
        {
            using var response = await client.GetAsync(path);
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType != "text/html")
                return null;
            var page = await response.PageAsync();
            Look(path, page.Source.Text);
            return page;
        }

        void Look(string path, string html)
        {
            foreach (var row in Found(path, html, foreign))
                sweep.Fault($"{path} shows {row}");
        }
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

    /// <summary>The address itself is the prober's own words, and the page repeats them in its filter.</summary>
    private static HashSet<string> Found(string path, string html, HashSet<string> foreign)
    {
        var asked = Uri.UnescapeDataString(path);
        return
        [
            .. Traces().Matches(html).Select(m => m.Value)
                .Where(v => foreign.Contains(v) && !asked.Contains(v, StringComparison.OrdinalIgnoreCase)),
        ];
    }

    [GeneratedRegex("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\\b20\\d\\d-\\d{4}\\b")]
    private static partial Regex Traces();
}
