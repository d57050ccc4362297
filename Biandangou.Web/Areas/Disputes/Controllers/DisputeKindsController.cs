using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;
using Biandangou.Web.Areas.Disputes.Models;

namespace Biandangou.Web.Areas.Disputes.Controllers;

/// <summary>纠纷类型.</summary>
[Area("Disputes"), Route("disputes/kinds"), Authorize(Policy = Policies.ReadTownship)]
public sealed class DisputeKindsController(PortalDbContext db, DisputeKindQueries kinds)
    : KindsController<DisputeKind>(db, "类型", "/disputes/kinds", "案件")
{
    protected override async Task<object> ListAsync(CancellationToken cancel) => await kinds.ListAsync(cancel);

    protected override async Task<object?> PageAsync(Guid id, CancellationToken cancel) => await kinds.FindAsync(id, cancel);
}

/// <summary>Entry of 纠纷类型.</summary>
[Area("Disputes"), Route("disputes/kinds"), Authorize(Policy = Policies.KeepTownship)]
public sealed class DisputeKindEntryController(PortalDbContext db, DisputeKindDeed deed)
    : ListEntryController<DisputeKind, DisputeKindForm>(db, deed);
