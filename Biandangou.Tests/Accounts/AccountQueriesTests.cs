using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Portal;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Organisation;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Accounts;

public sealed class AccountQueriesTests
{
    [Fact]
    public async Task The_list_says_what_each_account_stands_for()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext(AccessScope.Accounts);
        var accounts = new AccountQueries(db, new AccountUnitQueries(db), new ResetQueries(db));
        var all = await accounts.ListAsync(new AccountFilter(null, null, null), 1, default);
        Assert.Equal(8, all.Total);
        Assert.All(all.Items, a => Assert.Equal(AccountState.Enabled, a.State));
        Assert.Equal("示例一村", all.Items.Single(a => a.UserName == "village01").Units);
        Assert.Contains("第一网格", all.Items.Single(a => a.UserName == "grid001").Units, StringComparison.Ordinal);
        Assert.Equal("示例律师甲", all.Items.Single(a => a.UserName == "lawyer1").Units);
        var found = await accounts.ListAsync(new AccountFilter("village", PortalRole.VillageHead, AccountState.Enabled), 1,
            default);
        Assert.Equal("village01", Assert.Single(found.Items).UserName);
        var disabled = new AccountFilter(null, null, AccountState.Disabled);
        Assert.Empty((await accounts.ListAsync(disabled, 1, default)).Items);
        (await db.Users.SingleAsync(u => u.UserName == "grid001")).Disable(TestDatabase.Now.UtcDateTime);
        await db.SaveChangesAsync();
        Assert.Equal("grid001", Assert.Single((await accounts.ListAsync(disabled, 1, default)).Items).UserName);
    }

    [Fact]
    public async Task Units_without_an_account_are_told_from_those_with_one()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext(AccessScope.Accounts);
        var units = new AccountUnitQueries(db);
        var (villages, officers) = (await units.VillagesAsync(default), await units.OfficersAsync(default));
        Assert.Equal((18, 17), (villages.Count, villages.Count(v => !v.HasAccount)));
        Assert.Equal((110, 109), (officers.Count(o => !o.IsStandIn), officers.Count(o => o is { IsStandIn: false, HasAccount: false })));
        Assert.Contains("（代管）", Assert.Single(officers, o => o.IsStandIn).Unit, StringComparison.Ordinal);
        Assert.Equal(4, (await units.LawyersAsync(default)).Count);
    }

    [Fact]
    public async Task A_grid_account_sees_its_grid_until_the_officer_leaves_the_post()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var clock = new FakeTimeProvider(TestDatabase.Now);
        await using var db = database.NewContext(clock: clock);
        var user = await db.Users.SingleAsync(u => u.UserName == "grid001");
        var unit = await db.Set<GrantedUnit>().SingleAsync(u => u.Grant!.UserId == user.Id);
        var officer = await db.Township<GridOfficer>().SingleAsync(o => o.Id == unit.GridOfficerId);
        officer.Leave(TestDatabase.Today);
        await db.SaveChangesAsync();
        Assert.Equal([officer.GridId], await GridsAsync());
        clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await GridsAsync());

        async Task<IReadOnlyList<Guid>> GridsAsync() =>
            (await new AccessScopeQueries(db).FindAsync(user.Id, default))!.Scope.GridIds;
    }

    [Fact]
    public async Task A_grid_account_follows_its_officer_into_another_grid_and_as_a_stand_in()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var user = await db.Users.SingleAsync(u => u.UserName == "grid001");
        var post = await db.Township<GridOfficer>()
            .SingleAsync(o => db.Set<GrantedUnit>().Any(u => u.Grant!.UserId == user.Id && u.GridOfficerId == o.Id));
        var others = await db.Township<Grid>().Include(g => g.Officers).Where(g => g.Id != post.GridId).OrderBy(g => g.Id).Take(3)
            .ToListAsync();
        others[0].Appoint(new OfficerPost(post.Name, post.Phone, TestDatabase.Today.AddDays(-3), TestDatabase.Today, IsStandIn: true),
            [post]);
        await db.SaveChangesAsync();
        Assert.Equal(new[] { post.GridId, others[0].Id }.Order(), (await GridsAsync()).Order());

        post.Leave(TestDatabase.Today.AddDays(-1));
        others[1].Appoint(post.Name, post.Phone, TestDatabase.Today);
        // Another person of that name, and one whose telephone nobody wrote down, are not the account's.
        others[2].Appoint(post.Name, "13900009999", TestDatabase.Today);
        await db.SaveChangesAsync();
        Assert.Equal(new[] { others[0].Id, others[1].Id }.Order(), (await GridsAsync()).Order());

        async Task<IReadOnlyList<Guid>> GridsAsync() =>
            (await new AccessScopeQueries(db).FindAsync(user.Id, default))!.Scope.GridIds;
    }

    [Fact]
    public async Task Nobody_but_an_administrator_of_accounts_saves_who_may_enter()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        Guid user, village;
        await using (var db = database.NewContext())
        {
            user = await db.Users.Where(u => u.UserName == "village01").Select(u => u.Id).SingleAsync();
            village = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();
        }

        foreach (var scope in new[] { new AccessScope(false, [village], [], Guid.Empty, [village]), AccessScope.Township,
            AccessScope.None })
        {
            await using var db = database.NewContext(scope, new Actor(user, "示例一村文书"));
            var own = await db.Set<AccountGrant>().Include(g => g.Units).SingleAsync(g => g.UserId == user);
            db.Remove(own.Units[0]);
            await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
            db.ChangeTracker.Clear();
            db.Add(new AccountGrant(user, PortalRole.TownshipStaff, AccountUnits.None));
            await Assert.ThrowsAsync<OutOfScopeException>(() => db.SaveChangesAsync());
        }

        await using var keeper = database.NewContext(AccessScope.Accounts);
        keeper.Add(new AccountGrant(user, PortalRole.TownshipStaff, AccountUnits.None));
        await keeper.SaveChangesAsync();

        // One role an account, whoever writes it.
        var second = new AccountGrant(user, PortalRole.PartyCommittee, AccountUnits.None);
        second.Approve(Actor.Portal, TestDatabase.Now.UtcDateTime);
        keeper.Add(second);
        await Assert.ThrowsAsync<DbUpdateException>(() => keeper.SaveChangesAsync());
    }
}
