using Biandangou.Data.Accounts;
using Biandangou.Domain.Accounts;
using Biandangou.Web.Areas.Accounts.Models;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>重置密码、两步验证: by the system administrator; of an administrator, proposed by him and confirmed by one of another role.</summary>
[Area("Accounts"), Route("accounts"), Authorize(Policy = Policies.SignedIn)]
public sealed class ResetsController(AccountQueries accounts, ResetQueries resets, CredentialResetting resetting)
    : AccountController(accounts)
{
    private const string Pending = $"{Ledger}/resets";

    [HttpGet("{id:guid}/reset-password"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> AskResetPassword(Guid id, CancellationToken cancel) => AskAsync(id, AccountStep.ResetPassword, cancel);

    [HttpPost("{id:guid}/reset-password"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> ResetPassword(Guid id, CancellationToken cancel) => ResetAsync(id, Credential.Password, cancel);

    [HttpGet("{id:guid}/reset-second-factor"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> AskResetSecondFactor(Guid id, CancellationToken cancel) =>
        AskAsync(id, AccountStep.ResetSecondFactor, cancel);

    [HttpPost("{id:guid}/reset-second-factor"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> ResetSecondFactor(Guid id, CancellationToken cancel) => ResetAsync(id, Credential.SecondFactor, cancel);

    [HttpGet("resets"), Authorize(Policy = Policies.ConfirmResets)]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await resets.PendingAsync(cancel));

    [HttpGet("resets/{id:guid}"), Authorize(Policy = Policies.ConfirmResets)]
    public async Task<IActionResult> Decide(Guid id, CancellationToken cancel) =>
        await resets.FindAsync(id, cancel) is { } reset ? View(reset) : NotFound();

    [HttpPost("resets/{id:guid}/confirm"), Authorize(Policy = Policies.ConfirmResets)]
    public Task<IActionResult> Confirm(Guid id, CancellationToken cancel) => DecideAsync(
        id, async () => await DoneAsync(await resetting.ConfirmAsync(id, cancel), Pending, cancel), cancel);

    [HttpPost("resets/{id:guid}/refuse"), Authorize(Policy = Policies.ConfirmResets)]
    public Task<IActionResult> Refuse(Guid id, CancellationToken cancel) => DecideAsync(
        id,
        async () =>
        {
            await resetting.RefuseAsync(id, cancel);
            TempData.SetFlash("已退回，账号没有改变。");
            return LocalRedirect(Pending);
        },
        cancel);

    private Task<IActionResult> ResetAsync(Guid id, Credential credential, CancellationToken cancel) => ActAsync(
        id, async () => await DoneAsync(await resetting.ResetAsync(id, credential, cancel), $"{Ledger}/{id}", cancel), cancel);

    /// <summary>The slip with the new password, or back with what was done.</summary>
    private async Task<IActionResult> DoneAsync(ResetOutcome outcome, string back, CancellationToken cancel)
    {
        if (outcome.Password is { } password)
            return await SlipsAsync([new(outcome.UserId, password)], cancel);
        TempData.SetFlash(outcome.Waits
            ? $"已提出重置{outcome.Credential.ToChinese()}，请另一类管理员在“待确认重置”中确认；确认前账号没有改变。"
            : "已重置两步验证，本人可以重新启用。");
        return LocalRedirect(back);
    }

    private async Task<IActionResult> DecideAsync(Guid id, Func<Task<IActionResult>> decide, CancellationToken cancel)
    {
        if (await resets.FindAsync(id, cancel) is null)
            return NotFound();
        try
        {
            return await decide();
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError("", "账号刚被他人修改，请查看后再办理。");
        }

        return Invalid(View("Index", await resets.PendingAsync(cancel)));
    }
}
