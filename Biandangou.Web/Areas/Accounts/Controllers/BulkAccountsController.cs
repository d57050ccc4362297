using Biandangou.Data.Accounts;
using Biandangou.Web.Areas.Accounts.Models;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>批量建账号: for villages and grid officers without one, and from a pasted list, with slips to hand out.</summary>
[Area("Accounts"), Route("accounts/bulk"), Authorize(Policy = Policies.ManageAccounts)]
public sealed class BulkAccountsController(AccountUnitQueries units, AccountProvisioning provisioning) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var form = new BulkForm();
        form.Plan = BulkPlan.Of(await GrantChoices.ReadAsync(units, cancel), form.VillagePrefix!, form.GridPrefix!,
            await units.UserNamesAsync(cancel));
        (form.VillageIds, form.GridOfficerIds) =
            ([.. form.Plan.Villages.Select(l => l.Unit.Id)], [.. form.Plan.Officers.Select(l => l.Unit.Id)]);
        return View(form);
    }

    [HttpPost("")]
    public async Task<IActionResult> Index(BulkForm input, CancellationToken cancel)
    {
        var (choices, taken) = (await GrantChoices.ReadAsync(units, cancel), await units.UserNamesAsync(cancel));
        input.Plan = BulkPlan.Of(choices, input.VillagePrefix ?? "", input.GridPrefix ?? "", taken);
        var chosen = input.Plan.Chosen(input.VillageIds, input.GridOfficerIds).ToList();
        var pasted = PastedAccounts.Read(input.Pasted, choices, taken.Concat(chosen.Select(a => a.UserName)));
        input.LineErrors = pasted.Errors;
        if (pasted.Errors.Count > 0)
            ModelState.AddModelError(nameof(input.Pasted), $"名单有 {pasted.Errors.Count} 处需要修改，改好前一个账号也不会建。");
        else if (chosen.Count + pasted.Accounts.Count == 0)
            ModelState.AddModelError("", "请勾选村（场）、网格员，或粘贴名单。");
        if (ModelState.IsValid)
        {
            try
            {
                var issued = await provisioning.CreateAsync([.. chosen, .. pasted.Accounts], cancel);
                return View("Slips", SlipsPage.Of(issued, i => UnitOf(i.Account, choices), Request, needsApproval: true));
            }
            catch (RuleBrokenException broken)
            {
                ModelState.AddModelError("", broken.Message);
            }
            catch (DbUpdateException)
            {
                ModelState.AddModelError("", "有账号刚被他人建立，请核对后再提交。");
            }
        }

        var view = View(input);
        view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view;
    }

    private static string UnitOf(NewAccount account, GrantChoices choices) => account.Role switch
    {
        PortalRole.VillageHead =>
            string.Join("、", choices.Villages.Where(v => account.Units.VillageIds.Contains(v.Id)).Select(v => v.Unit)),
        PortalRole.GridOfficer =>
            string.Join("、", choices.Officers.Where(o => account.Units.GridOfficerIds.Contains(o.Id)).Select(o => o.Unit)),
        _ => account.Role.ToChinese(),
    };
}
