using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>乡镇设置: one row, made on the first save.</summary>
[Area("Organisation"), Route("township"), Authorize(Policy = Policies.ReadTownship)]
public sealed class TownshipController(PortalDbContext db, TownshipQueries townships, KeptTownship kept) : LedgerController(db)
{
    private const string Page = "/township";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new TownshipPage(await townships.FindAsync(cancel), Today));

    [HttpGet("edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(CancellationToken cancel) =>
        Show(await townships.FindAsync(cancel) is { } township ? TownshipForm.From(township) : new TownshipForm());

    [HttpPost("edit"), Authorize(Policy = Policies.KeepTownship)]
    public async Task<IActionResult> Edit(TownshipForm input, CancellationToken cancel)
    {
        var result = await LoadAsync(cancel) is { } township ? await ChangeAsync(township, input, cancel) : await SetUpAsync(input, cancel);
        // Not before the transaction ends, or somebody's page remembers the old one meanwhile.
        Response.OnStarting(() =>
        {
            kept.Forget();
            return Task.CompletedTask;
        });
        return result;
    }

    private async Task<IActionResult> ChangeAsync(Township township, TownshipForm form, CancellationToken cancel)
    {
        // Also the second half of a double submit.
        if (ModelState.IsValid && form.DifferencesFrom(TownshipForm.From(township)).Count == 0)
            return LocalRedirect(Page);
        return await AmendAsync(
            form, township, form.Apply, async () => TownshipForm.From((await townships.FindAsync(cancel))!),
            new(Show(form), "乡镇设置", Page, "已保存乡镇设置。"), cancel);
    }

    private async Task<IActionResult> SetUpAsync(TownshipForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            return Invalid(Show(form));
        try
        {
            Db.Add(form.ToTownship());
            await Db.SaveChangesAsync(cancel);
            TempData.SetFlash("已保存乡镇设置。", "回到工作台", "/");
            return LocalRedirect(Page);
        }
        catch (RuleBrokenException broken)
        {
            Db.ChangeTracker.Clear();
            Refuse(broken);
            return Invalid(Show(form));
        }
        catch (DbUpdateException)
        {
            // Somebody else set the township up in the meantime; anything else is a failure.
            Db.ChangeTracker.Clear();
            if (await LoadAsync(cancel) is not { } winner)
                throw;
            return await ChangeAsync(winner, form, cancel);
        }
    }

    private ViewResult Show(TownshipForm form) => Show(form, new EntryFrame(
        "修改乡镇设置", [("组织机构", "/villages"), ("乡镇设置", Page), ("修改", null)], $"{Page}/edit", "_TownshipForm", "保存", Page));

    private Task<Township?> LoadAsync(CancellationToken cancel) =>
        Db.Set<Township>().OrderBy(t => t.EntryNumber).FirstOrDefaultAsync(cancel);
}
