using Biandangou.Data.Accounts;
using Biandangou.Domain.Accounts;
using Biandangou.Web.Areas.Accounts.Models;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>First run: the township and its three administrators. Gone for good once there is an account.</summary>
[Area("Accounts"), Route("setup"), AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SetupController(SetupGate gate, SetupCode code, FirstRun setup) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        if (!await gate.IsOpenAsync(cancel))
            return NotFound();
        // A database that was migrated after the start has had no code yet.
        code.Offer(SlipsPage.AddressOf(Request));
        return View(new SetupForm());
    }

    [HttpPost("")]
    public async Task<IActionResult> Index(SetupForm input, CancellationToken cancel)
    {
        if (!await gate.IsOpenAsync(cancel))
            return NotFound();
        if (!string.IsNullOrWhiteSpace(input.Code) && !code.Matches(input.Code, SignInTally.NetworkOf(HttpContext.Address()), out var wait))
        {
            ModelState.AddModelError(
                nameof(input.Code),
                wait > TimeSpan.Zero
                    ? $"设置码多次填错，请等{Math.Ceiling(wait.TotalSeconds)}秒后再试。设置码在服务器日志中，没有更换。"
                    : "设置码不正确，请在服务器日志中查看。");
        }

        try
        {
            if (ModelState.IsValid)
            {
                if (await setup.SetUpAsync(input.ToTownship, input.Administrators(), cancel) is not { } issued)
                    return NotFound();
                code.Close();
                return View("Done", SlipsPage.Of(issued, i => i.Account.Role.ToChinese(), Request, needsApproval: false));
            }
        }
        catch (RuleBrokenException broken)
        {
            ModelState.AddModelError(broken.Field is { } field && ModelState.ContainsKey(field) ? field : "", broken.Message);
        }

        return new ViewResult
        {
            ViewData = ViewData,
            TempData = TempData,
            ViewName = nameof(Index),
            StatusCode = StatusCodes.Status422UnprocessableEntity
        };
    }
}
