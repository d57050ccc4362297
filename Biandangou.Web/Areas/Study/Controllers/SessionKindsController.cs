using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Areas.Study.Models;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>学习类别.</summary>
[Area("Study"), Route("study/kinds"), Authorize(Policy = Policies.ReadTownship)]
public sealed class SessionKindsController(PortalDbContext db, SessionKindQueries kinds)
    : KindsController<SessionKind>(db, "类别", "/study/kinds", "记录")
{
    protected override async Task<object> ListAsync(CancellationToken cancel) => await kinds.ListAsync(cancel);

    protected override async Task<object?> PageAsync(Guid id, CancellationToken cancel) => await kinds.FindAsync(id, cancel);
}

/// <summary>Entry of 学习类别.</summary>
[Area("Study"), Route("study/kinds"), Authorize(Policy = Policies.KeepTownship)]
public sealed class SessionKindEntryController(PortalDbContext db, SessionKindDeed deed)
    : ListEntryController<SessionKind, SessionKindForm>(db, deed);
