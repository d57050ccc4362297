using System.Globalization;
using Biandangou.Data.Common.Auditing;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Data.Accounts;

/// <summary>What the system administrator does to accounts of others. Sessions of the account end with each step.</summary>
public sealed class AccountKeeping(PortalDbContext db, UserManager<PortalUser> users, SignInAttempts attempts)
{
    public Task DisableAsync(Guid userId, CancellationToken cancel) => ActAsync(userId, async user =>
    {
        await AccountRoles.RequireAnotherAsync(db, userId, cancel);
        user.Disable(db.Clock.UtcNow());
    }, cancel);

    public Task EnableAsync(Guid userId, CancellationToken cancel) => ActAsync(userId, user =>
    {
        user.Enable();
        return Task.CompletedTask;
    }, cancel);

    public Task EndSessionsAsync(Guid userId, CancellationToken cancel) => ActAsync(userId, user =>
    {
        Note(AuditAction.SessionsEnded, user, "管理员结束全部会话");
        return Task.CompletedTask;
    }, cancel);

    public Task RenameAsync(Guid userId, string? name, CancellationToken cancel)
    {
        var text = Rule.Text(name, nameof(PortalUser.DisplayName), "姓名", PortalUser.DisplayNameLength);
        // Whoever approves or audits must read the name as it is.
        Rule.Holds(
            !text.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format),
            "姓名不能含有换行或看不见的字符。", nameof(PortalUser.DisplayName));
        return ActAsync(userId, user =>
        {
            user.DisplayName = text;
            return Task.CompletedTask;
        }, cancel);
    }

    public async Task UnlockAsync(Guid userId, CancellationToken cancel)
    {
        AccountRoles.RequireSomebodyElse(db.Actor, userId);
        if (await users.FindByIdAsync(userId.ToString()) is not { } user)
            return;
        await attempts.UnlockAsync(user.UserName!, cancel);
        Note(AuditAction.Changed, user, "解除登录锁定");
        await db.SaveChangesAsync(cancel);
    }

    private Task ActAsync(Guid userId, Func<PortalUser, Task> act, CancellationToken cancel) => db.ExecuteInTransactionAsync(
        async () =>
        {
            AccountRoles.RequireSomebodyElse(db.Actor, userId);
            var user = await users.FindByIdAsync(userId.ToString());
            Rule.Holds(user is not null, "账号不存在，请刷新页面。");
            await act(user!);
            AccountRoles.Expect(await users.UpdateSecurityStampAsync(user!));
        },
        cancel);

    private void Note(AuditAction action, PortalUser user, string words) =>
        db.Note(action, nameof(PortalUser), user.Id, $"{words}：{user.UserName}");
}
