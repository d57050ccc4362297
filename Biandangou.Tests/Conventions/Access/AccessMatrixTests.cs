using System.Net;
using Biandangou.Data.Portal.Demonstration;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>
/// Signs in as every role, asks for every endpoint with a record of the account's own and with a foreign one, and
/// compares what the portal answers with docs/access.md.
/// </summary>
public sealed class AccessMatrixTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const string NoStudy = "the address is asked about a study session, and the role reads none",
        NoLedgers = "an administrator of the portal reads no ledger",
        AllAccounts = "an account is of no village, and whoever keeps them keeps all";

    private const string SignIn = "sign-in", Yes = "yes", Own = "own", No = "no", Open = "open", Hidden = "hidden";

    /// <summary>Records that a role lets in cannot be asked about: by role and beginning of the address.</summary>
    private static readonly Dictionary<string, string> NotAsked = new(StringComparer.Ordinal)
    {
        ["GridOfficer, /attachments/of/: no own record"] = NoStudy,
        ["Lawyer, /attachments/of/: no own record"] = NoStudy,
        ["SystemAdministrator, /attachments/of/: no own record"] = NoLedgers,
        ["SystemAdministrator, /attachments/: no own record"] = NoLedgers,
        ["SystemAdministrator, /accounts/: no foreign record"] = AllAccounts,
        ["SecurityAdministrator, /attachments/of/: no own record"] = NoLedgers,
        ["SecurityAdministrator, /attachments/: no own record"] = NoLedgers,
        ["SecurityAdministrator, /accounts/: no foreign record"] = AllAccounts,
        ["SecurityAdministrator, /accounts/resets/: no foreign record"] = AllAccounts,
        ["AuditAdministrator, /attachments/of/: no own record"] = NoLedgers,
        ["AuditAdministrator, /attachments/: no own record"] = NoLedgers,
        ["AuditAdministrator, /accounts/resets/: no foreign record"] = AllAccounts,
    };

    private readonly List<(string Endpoint, bool IsKept)> _shown = [];

    [Fact]
    public async Task Every_endpoint_answers_every_role_as_the_matrix_says()
    {
        var sweep = new Sweep("cells of the matrix", output);
        var (observed, unasked) = await ObserveAsync();
        var written = Path.Combine(AppContext.BaseDirectory, "access.md");
        await File.WriteAllTextAsync(written, AccessDocument.Write(observed));

        var stated = AccessDocument.Read(Repository.Read(AccessDocument.File));
        var mismatches = Mismatches(stated, observed);
        output.WriteLine(
            $"{observed.Count} endpoints × {AccessDocument.Who.Count} " +
            $"= {sweep.Of(observed.Values.SelectMany(c => c), int.MaxValue).Count} cells; observed: {written}");
        mismatches.ForEach(sweep.Fault);
        sweep.LeaveOut(unasked, NotAsked);
        foreach (var kind in AccessRecords.Unused(PortalEndpoints.Of(portal)))
            sweep.Fault($"no address names a record of {kind}");
        sweep.Close();
        var kept = new Sweep("answers that no cache may keep", output);
        foreach (var (name, _) in kept.Of(_shown, int.MaxValue).Where(s => s.IsKept))
            kept.Fault($"{name} may be stored");
        kept.Close();

        // One cell turned the other way, and one endpoint without a row, must be noticed.
        var (endpoint, cells) = observed.First(row => row.Value.Contains(Own, StringComparer.Ordinal));
        stated[endpoint] = [.. cells.Select(c => c == Own ? Yes : c)];
        Assert.NotEmpty(Mismatches(stated, observed));
        stated.Remove(endpoint);
        Assert.Contains(Mismatches(stated, observed), m => m.Contains("has no row", StringComparison.Ordinal));
    }

    private static List<string> Mismatches(Dictionary<string, string[]> stated, Dictionary<string, string[]> observed) =>
    [
        .. observed.Keys.Except(stated.Keys, StringComparer.Ordinal).Select(e => $"{e} has no row"),
        .. stated.Keys.Except(observed.Keys, StringComparer.Ordinal).Select(e => $"{e} does not exist"),
        .. from row in observed
           where stated.ContainsKey(row.Key)
           from column in Enumerable.Range(0, row.Value.Length)
           where stated[row.Key].ElementAtOrDefault(column) != row.Value[column]
           select $"{row.Key} for {AccessDocument.Who[column]}: " +
               $"stated {stated[row.Key].ElementAtOrDefault(column)}, observed {row.Value[column]}",
    ];

    /// <returns>The cells, and what they were not asked about.</returns>
    private async Task<(Dictionary<string, string[]> Cells, HashSet<string> Unasked)> ObserveAsync()
    {
        await AccessSamples.AddAsync(portal);
        var unasked = new HashSet<string>(StringComparer.Ordinal);
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

                var token = endpoint.IsRead() ? "" : (await client.PageAsync("/")).QuerySelector("input[name=__RequestVerificationToken]")!
                    .GetAttribute("value")!;
                var sample = await AccessSamples.OfAsync(portal, account, endpoint);
                var cell = cells[endpoint.NameOf()][1 + (int)role] = await AskAsync(client, endpoint, token, sample.Own, sample.Foreign);
                if (cell != No && !sample.HasOwn)
                    unasked.Add($"{role}, {AccessRecords.KindOf(endpoint)!.Path}: no own record");
                if (cell != No && sample is { Foreign: null, IsWhole: false })
                    unasked.Add($"{role}, {AccessRecords.KindOf(endpoint)!.Path}: no foreign record");
            }

            client.Dispose();
        }

        return (cells, unasked);
    }

    /// <summary>One cell of the matrix.</summary>
    private async Task<string> AskAsync(
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

    private async Task<string> SendAsync(HttpClient client, RouteEndpoint endpoint, string? token, IReadOnlyList<Guid> ids)
    {
        var path = endpoint.PathOf(ids);
        using var form = new FormUrlEncodedContent(
            token is null ? [] : new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        using var response = endpoint.IsRead() || endpoint.NameOf()[0] == '*' ? await client.GetAsync(path)
            : await client.PostAsync(path, form);
        // Neither a page nor a download of somebody signed in may wait in a cache for the next at the computer.
        if (token is not null && response.StatusCode == HttpStatusCode.OK
            && endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            _shown.Add((endpoint.NameOf(), response.Headers.CacheControl?.NoStore is not true));
        var signIn = response.Headers.Location?.OriginalString.Contains("/sign-in?", StringComparison.Ordinal) is true;
        return response.StatusCode switch
        {
            HttpStatusCode.Redirect when signIn => SignIn,
            // A visitor's form without a token is refused before anything else is asked; the page behind it is open.
            HttpStatusCode.BadRequest when token is null => Open,
            HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict =>
                token is null ? Open : Yes,
            HttpStatusCode.Forbidden => No,
            HttpStatusCode.NotFound => Hidden,
            var other => $"{(int)other}",
        };
    }
}
