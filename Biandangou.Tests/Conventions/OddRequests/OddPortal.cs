using System.Net;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Tests.Conventions.Access;
using Biandangou.Web.Common.Access;
using Microsoft.AspNetCore.Routing;

namespace Biandangou.Tests.Conventions.OddRequests;

/// <summary>The portal behind a real port, since a server refuses some requests by itself, with a record of every kind.</summary>
public sealed class OddPortal : IAsyncLifetime
{
    /// <summary>Small, so that going over the limit of a request costs little.</summary>
    private const int MaxMegabytes = 1;

    private static readonly AuditAction[] Noted = [AuditAction.SignInFailed, AuditAction.LockedOut, AuditAction.Viewed];

    private readonly Dictionary<string, HttpClient> _clients = new(StringComparer.Ordinal);
    private readonly Dictionary<RouteEndpoint, string> _paths = [];
    private string _address = "";

    public PortalApp App { get; } = new() { Settings = { ["Attachments:MaxMegabytes"] = $"{MaxMegabytes}" } };

    /// <summary>More bytes than any request may have.</summary>
    public static int TooManyBytes => (4 * MaxMegabytes + 2) * 1024 * 1024;

    public async Task InitializeAsync()
    {
        await App.InitializeAsync();
        App.UseKestrel(0);
        App.StartServer();
        _address = App.ClientOptions.BaseAddress.ToString();
        await AccessSamples.AddAsync(App);
        foreach (var endpoint in PortalEndpoints.Of(App))
            await PathOfAsync(endpoint);
    }

    public async Task DisposeAsync()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
        await ((IAsyncLifetime)App).DisposeAsync();
    }

    /// <summary>The session of an account; nobody's for an empty name.</summary>
    public async Task<HttpClient> SessionAsync(string userName)
    {
        if (_clients.TryGetValue(userName, out var kept))
            return kept;
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_address) };
        if (userName.Length > 0)
        {
            using var answer = await client.SubmitAsync(
                await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", DemoAccounts.Password));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        return _clients[userName] = client;
    }

    /// <summary>Forgets the sessions that an accepted request ended.</summary>
    public async Task RenewAsync()
    {
        foreach (var (userName, client) in _clients)
        {
            if (userName.Length > 0 && await client.StatusAsync("/account") != HttpStatusCode.OK)
                _clients.Remove(userName);
        }
    }

    /// <summary>An account whose role the endpoint lets in; empty for what is open to everybody.</summary>
    public static string AccountFor(RouteEndpoint endpoint) => endpoint.PolicyOf() is { } policy
        ? DemoAccounts.All.OrderBy(a => a.UserName == "staff" ? 0 : 1).First(a => Policies.Allows(policy, a.Role)).UserName
        : "";

    /// <summary>An address of the endpoint with records of the account's own, whatever became of them meanwhile.</summary>
    public async Task<string> PathOfAsync(RouteEndpoint endpoint)
    {
        if (_paths.TryGetValue(endpoint, out var kept))
            return kept;
        var account = AccountFor(endpoint);
        return _paths[endpoint] = endpoint.PathOf(account.Length == 0 ? [] : (await AccessSamples.OfAsync(App, account, endpoint)).Own);
    }

    /// <summary>What a refused request must leave as it was; that somebody knocked or looked may be noted.</summary>
    public async Task<(int Audited, int Drafts)> StoredAsync()
    {
        await using var db = App.NewContext();
        return (
            await db.AuditEntries.CountAsync(a => !Noted.Contains(a.Action)),
            await db.FormDrafts.CountAsync());
    }
}
