using Biandangou.Domain.Accounts;

namespace Biandangou.Data.Accounts;

public enum AccountState
{
    [System.ComponentModel.DataAnnotations.Display(Name = "启用")] Enabled,
    [System.ComponentModel.DataAnnotations.Display(Name = "停用")] Disabled,
    [System.ComponentModel.DataAnnotations.Display(Name = "待授权")] WithoutRole,
    [System.ComponentModel.DataAnnotations.Display(Name = "锁定")] Locked,
    [System.ComponentModel.DataAnnotations.Display(Name = "须改密码")] MustChangePassword,
}

public sealed record AccountFilter(string? Text, PortalRole? Role, AccountState? State);

/// <summary>A row of the list of accounts.</summary>
/// <param name="Role">The role in force, or else the one proposed.</param>
/// <param name="Units">What it stands for, in words; empty where the role says it all.</param>
public sealed record AccountLine(
    Guid Id, string UserName, string DisplayName, PortalRole? Role, bool IsApproved, string Units, bool IsDisabled, bool IsLocked,
    bool MustChangePassword, bool HasSecondFactor, DateTime? LastSignInAt)
{
    /// <summary>Whether it holds one of the three administrators' roles: nobody resets it alone.</summary>
    public bool IsAdministrator => IsApproved && Role?.IsAdministrator() == true;

    public AccountState State => IsDisabled ? AccountState.Disabled
        : !IsApproved ? AccountState.WithoutRole
        : IsLocked ? AccountState.Locked
        : MustChangePassword ? AccountState.MustChangePassword : AccountState.Enabled;
}

/// <summary>A lock on the account, from one address or all.</summary>
public sealed record AccountLock(string Address, int Failures, DateTime? LockedUntil);

/// <summary>A role given, proposed or taken back.</summary>
public sealed record GrantLine(
    Guid Id, Guid UserId, string UserName, string DisplayName, PortalRole Role, string Units, GrantState State,
    string ProposedBy, DateTime ProposedAt, string? DecidedBy, DateTime? DecidedAt);

public sealed record AccountPage(
    AccountLine Account, DateTime CreatedAt, string CreatedBy, DateTime? PasswordSetAt, string? LastSignInAddress,
    IReadOnlyList<AccountLock> Locks, IReadOnlyList<GrantLine> Grants, IReadOnlyList<ResetLine> Resets)
{
    /// <summary>The administrator's role that only this account holds: it can be neither disabled nor left without it.</summary>
    public PortalRole? LastOf { get; init; }
}

/// <summary>Reads of the accounts. Of the work they show nothing but the names of units and persons accounts stand for.</summary>
public sealed class AccountQueries(PortalDbContext db, AccountUnitQueries units, ResetQueries resets)
{
    public async Task<Paged<AccountLine>> ListAsync(AccountFilter filter, int page, CancellationToken cancel)
    {
        // A township has a few hundred accounts: states in words come from several tables, so they are told apart here.
        var items = (await ReadAsync(filter, null, cancel)).Where(i => filter.State is null || i.State == filter.State).ToList();
        var current = Math.Clamp(page, 1, Math.Max(1, (items.Count + Paged<AccountLine>.PageSize - 1) / Paged<AccountLine>.PageSize));
        return new Paged<AccountLine>([.. items.Skip((current - 1) * Paged<AccountLine>.PageSize).Take(Paged<AccountLine>.PageSize)],
            items.Count, current);
    }

    public async Task<AccountPage?> FindAsync(Guid id, CancellationToken cancel)
    {
        if ((await ReadAsync(new AccountFilter(null, null, null), id, cancel)).FirstOrDefault() is not { } item)
            return null;
        var user = await db.Users.Where(u => u.Id == id)
            .Select(u => new { u.NormalizedUserName, u.CreatedAt, u.CreatedBy, u.PasswordSetAt, u.LastSignInAddress }).SingleAsync(cancel);
        var now = db.Clock.UtcNow();
        var locks = await db.Set<SignInTally>().Where(
            t => t.NameKey == user.NormalizedUserName && (t.LockedUntil > now || t.LockedUntil == null))
            .OrderBy(t => t.Since).ThenBy(t => t.Id).Select(t => new AccountLock(t.Address, t.Failures, t.LockedUntil)).ToListAsync(cancel);
        return new AccountPage(
            item, user.CreatedAt, user.CreatedBy, user.PasswordSetAt, user.LastSignInAddress, locks, await GrantsAsync(id, null, cancel),
            await resets.OfAsync(id, cancel))
        { LastOf = await AccountRoles.LastOfAsync(db, id, cancel) };
    }

    /// <summary>Proposals the security administrator has to decide, oldest first.</summary>
    public Task<IReadOnlyList<GrantLine>> PendingAsync(CancellationToken cancel) => GrantsAsync(null, GrantState.Proposed, cancel);

    public Task<int> CountPendingAsync(CancellationToken cancel) =>
        db.Set<AccountGrant>().CountAsync(g => g.State == GrantState.Proposed, cancel);

    private async Task<List<AccountLine>> ReadAsync(AccountFilter filter, Guid? id, CancellationToken cancel)
    {
        var now = db.Clock.UtcNow();
        var users = db.Users.Where(u => id == null || u.Id == id);
        if (filter.Text?.Trim() is { Length: > 0 } text)
            users = users.Where(u => u.UserName!.Contains(text) || u.DisplayName.Contains(text));
        var rows = await users.OrderBy(u => u.NormalizedUserName).Select(u => new
        {
            u.Id,
            u.UserName,
            u.DisplayName,
            u.DisabledAt,
            u.MustChangePassword,
            u.TwoFactorEnabled,
            u.LastSignInAt,
            HasRole = db.UserRoles.Any(r => r.UserId == u.Id),
            IsLocked = db.Set<SignInTally>().Any(t => t.NameKey == u.NormalizedUserName && t.LockedUntil > now),
            Grant = db.Set<AccountGrant>().Where(g => g.UserId == u.Id
                && (g.State == GrantState.Approved || g.State == GrantState.Proposed))
                .OrderBy(g => g.State).ThenBy(g => g.EntryNumber).Select(g => new { g.Id, g.Role }).FirstOrDefault(),
        }).ToListAsync(cancel);
        var words = await units.WordsAsync([.. rows.Where(r => r.Grant is not null).Select(r => r.Grant!.Id)], cancel);
        return
        [
            .. from row in rows
               where filter.Role is null || row.Grant?.Role == filter.Role
               select new AccountLine(
                   row.Id, row.UserName!, row.DisplayName, row.Grant?.Role, row.HasRole, row.Grant is null ? ""
                       : words[row.Grant.Id].FirstOrDefault(""),
                   row.DisabledAt is not null, row.IsLocked, row.MustChangePassword, row.TwoFactorEnabled, row.LastSignInAt),
        ];
    }

    private async Task<IReadOnlyList<GrantLine>> GrantsAsync(Guid? userId, GrantState? state, CancellationToken cancel)
    {
        var rows = await (
            from grant in db.Set<AccountGrant>()
            join user in db.Users on grant.UserId equals user.Id
            where (userId == null || grant.UserId == userId) && (state == null || grant.State == state)
            orderby grant.CreatedAt, grant.EntryNumber
            select new { Grant = grant, user.UserName, user.DisplayName }).AsNoTracking().ToListAsync(cancel);
        var words = await units.WordsAsync([.. rows.Select(r => r.Grant.Id)], cancel);
        return
        [
            .. from row in rows
               let g = row.Grant
               select new GrantLine(
                   g.Id, g.UserId, row.UserName!, row.DisplayName, g.Role, words[g.Id].FirstOrDefault(""), g.State,
                   g.CreatedBy, g.CreatedAt, g.DecidedBy, g.DecidedAt),
        ];
    }
}
