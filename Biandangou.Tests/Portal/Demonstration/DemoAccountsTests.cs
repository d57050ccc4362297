using Biandangou.Data.Common.Access;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Data.Portal;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Study;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Portal.Demonstration;

public sealed class DemoAccountsTests
{
    [Fact]
    public async Task Each_role_has_one_account_that_signs_in_with_the_shared_password()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var services = database.Services(new FakeTimeProvider(TestDatabase.Now));
        await using var scope = services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        Assert.Equal(Enum.GetValues<PortalRole>(), DemoAccounts.All.Select(a => a.Role).Order());
        foreach (var account in DemoAccounts.All)
        {
            var user = await users.FindByNameAsync(account.UserName);
            Assert.NotNull(user);
            Assert.Equal(account.DisplayName, user.DisplayName);
            Assert.Equal([account.Role.ToString()], await users.GetRolesAsync(user));
            Assert.True(await users.CheckPasswordAsync(user, DemoAccounts.Password));
        }
    }

    [Theory]
    [InlineData("village01", 15)]
    [InlineData("grid001", 5)]
    [InlineData("lawyer1", 15)]
    public async Task Accounts_in_the_field_find_cases_of_their_own_one_of_them_open(string userName, int atLeast)
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var user = await db.Users.SingleAsync(u => u.UserName == userName);
        var account = await new AccessScopeQueries(db).FindAsync(user.Id, default);
        db.Enter(account!.Actor, account.Scope, new FakeTimeProvider(TestDatabase.Now));
        var own = await db.InScope<Dispute>().ToListAsync();
        Assert.True(own.Count >= atLeast, $"{own.Count} cases");
        Assert.True(own.Count < await db.Township<Dispute>().CountAsync());
        Assert.Contains(own, d => d.Status == DisputeStatus.Open);
    }

    [Fact]
    public async Task Records_of_the_demonstration_village_were_made_by_its_account()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        var user = await db.Users.SingleAsync(u => u.UserName == "village01");
        Assert.True(await db.Township<StudySession>().CountAsync(s => s.CreatedById == user.Id && s.CreatedBy == "示例一村文书") > 40);
        Assert.True(await db.AuditEntries.AnyAsync(a => a.ActorId == user.Id));
    }
}
