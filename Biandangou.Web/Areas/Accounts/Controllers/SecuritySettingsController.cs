using Biandangou.Data.Accounts;
using Biandangou.Domain.Accounts;
using Biandangou.Web.Areas.Accounts.Models;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>安全设置: how strict the door is.</summary>
[Area("Accounts"), Route("accounts/security"), Authorize(Policy = Policies.GrantRoles)]
public sealed class SecuritySettingsController(PortalDbContext db, AccountDoorQueries door) : Controller
{
    private const string Stale = "设置刚被他人修改，下面是您填写的内容，核对后可再次保存。";

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var form = SecuritySettingsForm.From(await door.SettingsAsync(cancel));
        form.Version = await VersionAsync(cancel);
        return View(form);
    }

    [HttpPost("")]
    public async Task<IActionResult> Index(SecuritySettingsForm input, CancellationToken cancel)
    {
        try
        {
            if (ModelState.IsValid && await SaveAsync(input, cancel))
            {
                TempData.SetFlash("已保存安全设置。两步验证和密码有效期立即生效，退出时间从下次登录起生效。");
                return LocalRedirect("/accounts/security");
            }
        }
        catch (RuleBrokenException broken)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError(broken.Field ?? "", broken.Message);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            ModelState.AddModelError("", Stale);
        }

        input.Version = await VersionAsync(cancel);
        ModelState.Remove(nameof(input.Version));
        var view = View(input);
        view.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return view;
    }

    private async Task<bool> SaveAsync(SecuritySettingsForm input, CancellationToken cancel)
    {
        var settings = await db.Set<SecuritySettings>().FirstOrDefaultAsync(s => s.Id == SecuritySettings.TheOne, cancel);
        if ((settings?.Version ?? Guid.Empty) != input.Version)
        {
            ModelState.AddModelError("", Stale);
            return false;
        }

        settings ??= db.Set<SecuritySettings>().Add(SecuritySettings.Default()).Entity;
        input.Apply(settings);
        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>Empty while the defaults hold.</summary>
    private Task<Guid> VersionAsync(CancellationToken cancel) =>
        db.Set<SecuritySettings>().Where(s => s.Id == SecuritySettings.TheOne).Select(s => s.Version).FirstOrDefaultAsync(cancel);
}
