using System.Net;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Tests.Conventions.OddRequests;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>Opens a record of every kind, deletes it, asks for it again as everybody, and brings it back.</summary>
public sealed class DeletedRecordsTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const int Sample = 6;

    /// <summary>Kinds of which nothing is deleted, by the beginning of their addresses.</summary>
    private static readonly Dictionary<string, string> Undeletable = new(StringComparer.Ordinal)
    {
        ["/accounts/"] = "accounts are disabled, never deleted",
        ["/accounts/resets/"] = "proposals are decided, never deleted",
    };

    private readonly Dictionary<string, HttpClient> _clients = new(StringComparer.Ordinal);

    [Fact]
    public async Task A_deleted_record_is_gone_from_every_address_for_everybody()
    {
        await AccessSamples.AddAsync(portal);
        await using var db = portal.NewContext();
        var (sweep, undeleted) = (new Sweep("deleted records", output), new List<string>());
        var kinds = PortalEndpoints.Of(portal).Where(e => e.IsRead() && AccessRecords.KindOf(e) is not null)
            .GroupBy(e => AccessRecords.KindOf(e)!);
        foreach (var kind in kinds)
        {
            var ids = (await AccessSamples.OfAsync(portal, OddPortal.AccountFor(kind.First()), kind.First())).Own;
            foreach (var endpoint in kind)
            {
                var before = await (await SignedInAsync(OddPortal.AccountFor(endpoint))).StatusAsync(endpoint.PathOf(ids));
                if (before is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
                    sweep.Fault($"{endpoint.NameOf()} answers {before} to a record that is there");
            }

            if (await kind.Key.DeleteAsync(db, ids[0]) is not { } restoreAsync)
            {
                undeleted.Add(kind.Key.Path);
                continue;
            }

            foreach (var (account, endpoint) in sweep.Of(
                DemoAccounts.All.SelectMany(account => kind.Select(endpoint => (account.UserName, endpoint))), Sample))
            {
                var status = await (await SignedInAsync(account)).StatusAsync(endpoint.PathOf(ids));
                if (status is not (HttpStatusCode.NotFound or HttpStatusCode.Forbidden))
                    sweep.Fault($"{account}, {endpoint.NameOf()}: {status}");
            }

            await restoreAsync();
        }

        sweep.LeaveOut(undeleted, Undeletable);
        sweep.Close();
    }

    private async Task<HttpClient> SignedInAsync(string userName)
    {
        if (!_clients.TryGetValue(userName, out var client))
            _clients[userName] = client = await portal.SignInAsync(userName);
        return client;
    }
}
