using Biandangou.Data.Accounts;
using Biandangou.Web.Areas.Accounts.Models;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>账号: read by system and security administrators, kept by the former.</summary>
[Area("Accounts"), Route("accounts"), Authorize(Policy = Policies.ReadAccounts)]
public sealed class AccountsController(
    AccountQueries accounts, AccountUnitQueries units, AccountProvisioning provisioning, AccountKeeping keeping)
        : AccountController(accounts)
{
    [HttpGet("")]
    public async Task<IActionResult> Index(AccountListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        return View(new AccountListPage(query, filter, await Accounts.ListAsync(filter, query.Page, cancel),
            await Accounts.CountPendingAsync(cancel)));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Details(Guid id, CancellationToken cancel) =>
        await Accounts.FindAsync(id, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> New(CancellationToken cancel)
    {
        ViewData["Units"] = await GrantChoices.ReadAsync(units, cancel);
        return View(new AccountForm());
    }

    [HttpPost("new"), Authorize(Policy = Policies.ManageAccounts)]
    public async Task<IActionResult> New(AccountForm input, CancellationToken cancel)
    {
        var choices = await GrantChoices.ReadAsync(units, cancel);
        choices.Check(input, ModelState);
        if (ModelState.IsValid)
        {
            try
            {
                var issued = await provisioning.CreateAsync([input.ToAccount()], cancel);
                return View("Slips", SlipsPage.Of(issued, i => i.Account.Role.ToChinese(), Request, needsApproval: true));
            }
            catch (RuleBrokenException broken)
            {
                ModelState.AddModelError(broken.Field ?? "", broken.Message);
            }
            catch (DbUpdateException)
            {
                ModelState.AddModelError(nameof(input.UserName), $"账号“{input.UserName}”已存在。");
            }
        }

        ViewData["Units"] = choices;
        return Invalid(View(input));
    }

    [HttpGet("{id:guid}/disable"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> AskDisable(Guid id, CancellationToken cancel) => AskAsync(id, AccountStep.Disable, cancel);

    [HttpPost("{id:guid}/disable"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> Disable(Guid id, CancellationToken cancel) =>
        StepAsync(id, () => keeping.DisableAsync(id, cancel), "已停用账号，其登录随即结束。", cancel);

    [HttpPost("{id:guid}/enable"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> Enable(Guid id, CancellationToken cancel) =>
        StepAsync(id, () => keeping.EnableAsync(id, cancel), "已启用账号。", cancel);

    [HttpPost("{id:guid}/unlock"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> Unlock(Guid id, CancellationToken cancel) =>
        StepAsync(id, () => keeping.UnlockAsync(id, cancel), "已解除登录锁定。", cancel);

    [HttpGet("{id:guid}/end-sessions"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> AskEndSessions(Guid id, CancellationToken cancel) => AskAsync(id, AccountStep.EndSessions, cancel);

    [HttpPost("{id:guid}/end-sessions"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> EndSessions(Guid id, CancellationToken cancel) =>
        StepAsync(id, () => keeping.EndSessionsAsync(id, cancel), "已结束该账号的全部登录。", cancel);

    [HttpPost("{id:guid}/name"), Authorize(Policy = Policies.ManageAccounts)]
    public Task<IActionResult> Rename(Guid id, string? displayName, CancellationToken cancel) =>
        StepAsync(id, () => keeping.RenameAsync(id, displayName, cancel), "已修改姓名。", cancel);
}
