using Biandangou.Data.Common.Access;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Data.Portal;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Study;
using Biandangou.Tests.Common.Attachments;
using Biandangou.Web.Common.Access;
using Microsoft.AspNetCore.Routing;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>A record for every address that names one, of kinds the demonstration lacks too.</summary>
internal static class AccessSamples
{
    public static async Task AddAsync(PortalApp portal)
    {
        await using var db = portal.NewContext();
        await AddSubjectsAsync(portal, db);
        await AttachAsync(portal, db);
        await SaveFiltersAsync(portal, db);
        db.AddRange(new ReportWaiver(2023, "一", "M8", "示例", "示例"), new ReportWaiver(2023, "二", "M8", "示例", "示例"));
        var facts = new NarrativeFacts(new Dictionary<string, string>(), new Dictionary<string, Figure>(), new Dictionary<string,
            Figure>());
        db.AddRange(new ReportTemplate("示例甲", "! 标题\n# 一章", facts), new ReportTemplate("示例乙", "! 标题\n# 一章", facts));
        await db.SaveChangesAsync();
    }

    /// <summary>Ids for the address: of a record of the account's own, and of one that is not.</summary>
    public static async Task<AccessSample> OfAsync(PortalApp portal, string userName, RouteEndpoint endpoint)
    {
        if (AccessRecords.KindOf(endpoint) is not { } kind)
            return new AccessSample([], null, HasOwn: true, IsWhole: true);
        await using var township = portal.NewContext();
        var user = await township.Users.SingleAsync(u => u.UserName == userName);
        var account = (await new AccessScopeQueries(township).FindAsync(user.Id, default))!;
        await using var db = portal.Database.NewContext(account.Scope, account.Actor, portal.Clock);
        var own = await kind.Own(db).ToListAsync();
        var all = await kind.All(db).ToListAsync();
        var foreign = all.Except(own).Select(id => (Guid?)id).FirstOrDefault();
        var mine = own.Count > 0 ? own[0] : all[0];
        return new AccessSample(
            [mine, .. kind.Parts(township, mine)], foreign is { } other ? [other, .. kind.Parts(township, other)] : null,
            HasOwn: own.Count > 0, IsWhole: account.Scope.WholeTownship);
    }

    /// <summary>An account to be administered, and resets: one to confirm and one to refuse for each of two who may.</summary>
    private static async Task AddSubjectsAsync(PortalApp portal, PortalDbContext township)
    {
        foreach (var name in new[] { AccessRecords.SubjectName, "matrix-other" })
        {
            var user = new PortalUser
            {
                UserName = name,
                NormalizedUserName = name.ToUpperInvariant(),
                DisplayName = "示例账号",
                SecurityStamp = "-"
            };
            township.Users.Add(user);
            await township.SaveChangesAsync();
            await using var keeper = portal.Database.NewContext(AccessScope.Accounts, Actor.Portal, portal.Clock);
            keeper.AddRange(new CredentialReset(user.Id, Credential.Password), new CredentialReset(user.Id, Credential.SecondFactor));
            await keeper.SaveChangesAsync();
        }
    }

    /// <summary>Filters of each account that reads the list of cases; one of the two is deleted on the way.</summary>
    private static async Task SaveFiltersAsync(PortalApp portal, PortalDbContext township)
    {
        foreach (var userName in DemoAccounts.All.Where(a => Policies.Allows(Policies.ReadDisputes, a.Role)).Select(a => a.UserName))
        {
            var user = await township.Users.SingleAsync(u => u.UserName == userName);
            var account = (await new AccessScopeQueries(township).FindAsync(user.Id, default))!;
            await using var own = portal.Database.NewContext(account.Scope, account.Actor, portal.Clock);
            own.AddRange(new SavedFilter("一", "status=All"), new SavedFilter("二", "status=Open"));
            await own.SaveChangesAsync();
        }
    }

    /// <summary>Photos on a case of each account with a scope, and on a record of the township that is none of theirs.</summary>
    private static async Task AttachAsync(PortalApp portal, PortalDbContext township)
    {
        foreach (var userName in new[] { "village01", "grid001", "lawyer1" })
        {
            var user = await township.Users.SingleAsync(u => u.UserName == userName);
            var account = (await new AccessScopeQueries(township).FindAsync(user.Id, default))!;
            await using var own = portal.Database.NewContext(account.Scope, account.Actor, portal.Clock);
            await portal.AttachAsync<Dispute>(await own.InScope<Dispute>().Where(d => d.Status == DisputeStatus.Open).OrderBy(d => d.Id)
                .Select(d => d.Id).FirstAsync());
        }

        await portal.AttachAsync<StudySession>(await township.Township<StudySession>().Where(s => s.VillageId == null).OrderBy(s => s.Id)
            .Select(s => s.Id).FirstAsync());
    }
}

/// <param name="HasOwn">False where the first ids are of somebody else's record, for want of one of the account's own.</param>
/// <param name="IsWhole">Whether nothing in the township is foreign to the account.</param>
internal sealed record AccessSample(IReadOnlyList<Guid> Own, IReadOnlyList<Guid>? Foreign, bool HasOwn, bool IsWhole);
