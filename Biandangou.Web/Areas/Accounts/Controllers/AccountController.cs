using Biandangou.Data.Accounts;
using Biandangou.Web.Areas.Accounts.Models;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>How steps on one account end: back on its page, or there again with what was refused.</summary>
[Area("Accounts")]
public abstract class AccountController(AccountQueries accounts) : Controller
{
    protected const string Ledger = "/accounts";

    protected AccountQueries Accounts { get; } = accounts;

    protected static ViewResult Invalid(ViewResult view, int status = StatusCodes.Status422UnprocessableEntity)
    {
        view.StatusCode = status;
        return view;
    }

    /// <param name="done">What to answer when nothing was refused.</param>
    protected async Task<IActionResult> ActAsync(Guid id, Func<Task<IActionResult>> done, CancellationToken cancel)
    {
        if (await Accounts.FindAsync(id, cancel) is null)
            return NotFound();
        try
        {
            return await done();
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError("", broken.Message);
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError("", "账号刚被他人修改，请查看后再办理。");
        }

        return Invalid(View("~/Areas/Accounts/Views/Accounts/Details.cshtml", await Accounts.FindAsync(id, cancel)));
    }

    /// <summary>New one-time passwords by account, shown this once.</summary>
    protected async Task<IActionResult> SlipsAsync(IEnumerable<KeyValuePair<Guid, string>> passwords, CancellationToken cancel)
    {
        var slips = new List<AccountSlip>();
        foreach (var (id, password) in passwords)
        {
            var account = (await Accounts.FindAsync(id, cancel))!.Account;
            slips.Add(new AccountSlip(account.DisplayName, account.Role?.ToChinese() ?? "", account.UserName, password));
        }

        return View("Slips", new SlipsPage(slips, SlipsPage.AddressOf(Request), NeedsApproval: false));
    }

    /// <summary>Asks before the deed, which is posted to the address that asks.</summary>
    protected async Task<IActionResult> AskAsync(Guid id, string deed, CancellationToken cancel) =>
        await Accounts.FindAsync(id, cancel) is { } page ? View("Ask", AccountStep.Ask(deed, page.Account, Ledger)) : NotFound();

    protected Task<IActionResult> StepAsync(Guid id, Func<Task> step, string done, CancellationToken cancel) => ActAsync(
        id,
        async () =>
        {
            await step();
            TempData.SetFlash(done);
            return LocalRedirect($"{Ledger}/{id}");
        },
        cancel);
}
