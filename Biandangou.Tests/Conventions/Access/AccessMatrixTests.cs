using System.Net;
using Biandangou.Data.Common;
using Biandangou.Data.Common.Demonstration;
using Biandangou.Domain.Accounts;
using Biandangou.Tests.Common;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>
/// Signs in as every role, asks for every endpoint with a record of the account's own and with a foreign one, and
/// compares what the portal answers with docs/access.md.
/// </summary>
public sealed class AccessMatrixTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const int Sample = 6;
    private const string SignIn = "sign-in", Yes = "yes", Own = "own", No = "no", Open = "open", Hidden = "hidden";

    [Fact]
    public async Task Every_endpoint_answers_every_role_as_the_matrix_says()
    {
        var observed = await ObserveAsync();
        var written = Path.Combine(AppContext.BaseDirectory, "access.md");
        await File.WriteAllTextAsync(written, AccessDocument.Write(observed));

        var stated = AccessDocument.Read(Repository.Read(AccessDocument.File));
        var mismatches = Mismatches(stated, observed);
        output.WriteLine($"{observed.Count} endpoints × {AccessDocument.Who.Count} = {observed.Values.Sum(c => c.Length)} cells, {mismatches.Count} mismatches; observed: {written}");
        Assert.NotEmpty(observed);
        Assert.Empty(mismatches);

        // One cell turned the other way, and one endpoint without a row, must be noticed.
        var (endpoint, cells) = observed.First(row => row.Value.Contains(Own, StringComparer.Ordinal));
        stated[endpoint] = [.. cells.Select(c => c == Own ? Yes : c)];
        Assert.NotEmpty(Mismatches(stated, observed));
        stated.Remove(endpoint);
        Assert.Contains(Mismatches(stated, observed), m => m.Contains("has no row", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deleted_record_is_gone_from_every_address_for_everybody()
    {
        var clients = new Dictionary<string, HttpClient>(StringComparer.Ordinal);
        await using var db = portal.NewContext();
        var sweep = new Sweep("deleted records", output);
        foreach (var group in PortalEndpoints.Of(portal).Where(e => e.IsRead() && AccessRecords.KindOf(e) is not null).GroupBy(e => AccessRecords.KindOf(e)!))
        {
            if (await group.Key.All(db).ToListAsync() is not [.., var id] || !await group.Key.DeleteAsync(db, id))
                continue;
            foreach (var (account, endpoint) in sweep.Of(DemoAccounts.All.SelectMany(account => group.Select(endpoint => (account.UserName, endpoint))), Sample))
            {
                var status = await (await SignedInAsync(account)).StatusAsync(endpoint.PathOf([id, .. group.Key.Parts(db, id)]));
                if (status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
                    sweep.Fault($"{account}, {endpoint.NameOf()}: {status}");
            }
        }

        sweep.Close();

        async Task<HttpClient> SignedInAsync(string userName)
        {
            if (!clients.TryGetValue(userName, out var client))
                clients[userName] = client = await portal.SignInAsync(userName);
            return client;
        }
    }

    private static List<string> Mismatches(Dictionary<string, string[]> stated, Dictionary<string, string[]> observed) =>
    [
        .. observed.Keys.Except(stated.Keys, StringComparer.Ordinal).Select(e => $"{e} has no row"),
        .. stated.Keys.Except(observed.Keys, StringComparer.Ordinal).Select(e => $"{e} does not exist"),
        .. from row in observed
           where stated.ContainsKey(row.Key)
           from column in Enumerable.Range(0, row.Value.Length)
           where stated[row.Key].ElementAtOrDefault(column) != row.Value[column]
           select $"{row.Key} for {AccessDocument.Who[column]}: stated {stated[row.Key].ElementAtOrDefault(column)}, observed {row.Value[column]}",
    ];

    private async Task<Dictionary<string, string[]>> ObserveAsync()
    {
        await AccessSamples.AddAsync(portal);
        var endpoints = PortalEndpoints.Of(portal).OrderBy(e => e.NameOf(), StringComparer.Ordinal).ToList();
        var cells = endpoints.ToDictionary(e => e.NameOf(), _ => new string[AccessDocument.Who.Count], StringComparer.Ordinal);
        using (var visitor = portal.Visit())
        {
            foreach (var endpoint in endpoints)
                cells[endpoint.NameOf()][0] = await AskAsync(visitor, endpoint, token: null, own: [], foreign: null);
        }

        foreach (var role in Enum.GetValues<PortalRole>())
        {
            var account = DemoAccounts.All.First(a => a.Role == role).UserName;
            var client = await portal.SignInAsync(account);
            foreach (var endpoint in endpoints)
            {
                // What was sent before may have ended the session.
                if (await client.StatusAsync("/") != HttpStatusCode.OK)
                {
                    client.Dispose();
                    client = await portal.SignInAsync(account);
                }

                var token = endpoint.IsRead() ? "" : (await client.PageAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
                var (own, foreign) = await AccessSamples.OfAsync(portal, account, endpoint);
                cells[endpoint.NameOf()][1 + (int)role] = await AskAsync(client, endpoint, token, own, foreign);
            }

            client.Dispose();
        }

        return cells;
    }

    /// <summary>One cell of the matrix.</summary>
    private static async Task<string> AskAsync(
        HttpClient client, RouteEndpoint endpoint, string? token, IReadOnlyList<Guid> own, IReadOnlyList<Guid>? foreign)
    {
        var answer = await SendAsync(client, endpoint, token, own);
        if (foreign is null)
            return answer;
        var abroad = await SendAsync(client, endpoint, token, foreign);
        return (answer, abroad) switch
        {
            (Yes, Yes) => Yes,
            (Yes, Hidden) => Own,
            _ when answer == abroad => answer,
            _ => $"{answer}/{abroad}",
        };
    }

    private static async Task<string> SendAsync(HttpClient client, RouteEndpoint endpoint, string? token, IReadOnlyList<Guid> ids)
    {
        var path = endpoint.PathOf(ids);
        using var form = new FormUrlEncodedContent(token is null ? [] : new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        using var response = endpoint.IsRead() || endpoint.NameOf()[0] == '*' ? await client.GetAsync(path) : await client.PostAsync(path, form);
        // Neither a page nor a download of somebody signed in may wait in a cache for the next at the computer.
        if (token is not null && response.StatusCode == HttpStatusCode.OK && endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            Assert.True(response.Headers.CacheControl?.NoStore, $"{endpoint.NameOf()} may be stored.");
        var signIn = response.Headers.Location?.OriginalString.Contains("/sign-in?", StringComparison.Ordinal) is true;
        return response.StatusCode switch
        {
            HttpStatusCode.Redirect when signIn => SignIn,
            // A visitor's form without a token is refused before anything else is asked; the page behind it is open.
            HttpStatusCode.BadRequest when token is null => Open,
            HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict => token is null ? Open : Yes,
            HttpStatusCode.Forbidden => No,
            HttpStatusCode.NotFound => Hidden,
            var other => $"{(int)other}",
        };
    }
}
