using Biandangou.Data.Accounts;
using Biandangou.Web.Areas.Accounts.Models;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>授权: the system administrator proposes, the security administrator decides.</summary>
[Area("Accounts"), Route("accounts"), Authorize(Policy = Policies.ReadAccounts)]
public sealed class GrantsController(
    AccountQueries accounts, AccountUnitQueries units, AccountGranting granting, CurrentAccount current) : AccountController(accounts)
{
    [HttpGet("grants"), Authorize(Policy = Policies.GrantRoles)]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await Accounts.PendingAsync(cancel));

    /// <param name="ids">The ticked proposals.</param>
    [HttpPost("grants"), Authorize(Policy = Policies.GrantRoles)]
    public async Task<IActionResult> Index(Guid[] ids, string? decision, CancellationToken cancel)
    {
        var approve = decision != "refuse";
        try
        {
            var outcome = await granting.DecideAsync(ids, approve, cancel);
            return await DoneAsync(outcome, $"{(approve ? "已批准" : "已退回")} {outcome.Decided} 项授权。", "/accounts/grants", cancel);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError("", "有授权刚被他人办理，请核对后再办理。");
        }

        ViewData["Ticked"] = ids;
        return Invalid(View(await Accounts.PendingAsync(cancel)));
    }

    [HttpGet("{id:guid}/grant")]
    public async Task<IActionResult> Grant(Guid id, CancellationToken cancel)
    {
        if (await Accounts.FindAsync(id, cancel) is not { } page)
            return NotFound();
        return View(await FormAsync(page, new GrantForm { Role = page.Account.Role }, cancel));
    }

    [HttpPost("{id:guid}/grant")]
    public async Task<IActionResult> Grant(Guid id, GrantForm input, CancellationToken cancel)
    {
        if (await Accounts.FindAsync(id, cancel) is not { } page)
            return NotFound();
        var form = await FormAsync(page, input, cancel);
        ((GrantChoices)ViewData["Units"]!).Check(input, ModelState);
        try
        {
            if (ModelState.IsValid)
                return await SaveAsync(id, input, cancel);
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(broken.Field ?? "", broken.Message);
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError("", "账号的授权刚被他人办理，请查看后再办理。");
        }

        return Invalid(View(form));
    }

    [HttpGet("{id:guid}/withdraw"), Authorize(Policy = Policies.GrantRoles)]
    public Task<IActionResult> AskWithdraw(Guid id, CancellationToken cancel) => AskAsync(id, AccountStep.Withdraw, cancel);

    [HttpPost("{id:guid}/withdraw"), Authorize(Policy = Policies.GrantRoles)]
    public Task<IActionResult> Withdraw(Guid id, CancellationToken cancel) =>
        StepAsync(id, () => granting.WithdrawAsync(id, cancel), "已收回角色，其登录随即结束。", cancel);

    private async Task<IActionResult> SaveAsync(Guid id, GrantForm input, CancellationToken cancel)
    {
        if (current.May(Policies.GrantRoles))
        {
            var outcome = await granting.GrantAsync(id, input.Role!.Value, input.ToUnits(), cancel);
            return await DoneAsync(outcome, "已授权，立即生效。", $"{Ledger}/{id}", cancel);
        }

        await granting.ProposeAsync(id, input.Role!.Value, input.ToUnits(), cancel);
        TempData.SetFlash("已提交，待安全管理员批准后生效。");
        return LocalRedirect($"{Ledger}/{id}");
    }

    /// <summary>The slips of new administrators, or back with what was done.</summary>
    private async Task<IActionResult> DoneAsync(GrantOutcome outcome, string done, string back, CancellationToken cancel)
    {
        if (outcome.Passwords.Count > 0)
            return await SlipsAsync(outcome.Passwords, cancel);
        TempData.SetFlash(done);
        return LocalRedirect(back);
    }

    private async Task<GrantForm> FormAsync(AccountPage page, GrantForm form, CancellationToken cancel)
    {
        ViewData["Account"] = page.Account;
        ViewData["Units"] = await GrantChoices.ReadAsync(units, cancel);
        return form;
    }
}
