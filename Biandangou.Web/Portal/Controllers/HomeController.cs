using Biandangou.Web.Portal.Homes;

namespace Biandangou.Web.Portal.Controllers;

/// <summary>工作台: one address, a page for each kind of work.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class HomeController(CurrentAccount current, HomePages pages) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancel) => current.Account?.Role switch
    {
        PortalRole.TownshipStaff when await pages.SetUpAsync(cancel) is { IsUsable: false } steps => View("SetUp", steps),
        PortalRole.PartyCommittee or PortalRole.TownshipStaff => View("Township", await pages.TownshipAsync(cancel)),
        PortalRole.VillageHead => View("Village", await pages.VillageAsync(cancel)),
        PortalRole.GridOfficer => View("Grid", await pages.CasesAsync(cancel)),
        PortalRole.Lawyer => View("Lawyer", await pages.LawyerAsync(cancel)),
        _ => View("Administrator"),
    };
}
