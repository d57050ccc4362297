using Biandangou.Data.Common.Records;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>法律工作室、积案归档室.</summary>
[Route("villages/{id:guid}/facilities")]
public sealed class VillageFacilitiesController(PortalDbContext db, RecordUseQueries uses)
    : VillagePartController<VillageFacility, FacilityForm>(db, uses, "法律工作室、归档室", "facilities", "_FacilityFields");

/// <summary>包村领导.</summary>
[Route("villages/{id:guid}/leaders")]
public sealed class VillageLeadersController(PortalDbContext db, RecordUseQueries uses)
    : VillagePartController<VillageLeader, LeaderForm>(db, uses, "包村领导", "leaders", "_LeaderFields");

/// <summary>党支部.</summary>
[Route("villages/{id:guid}/branches")]
public sealed class PartyBranchesController(PortalDbContext db, RecordUseQueries uses)
    : VillagePartController<PartyBranch, BranchForm>(db, uses, "党支部", "branches", "_BranchFields");

/// <summary>档案管理员.</summary>
[Route("villages/{id:guid}/archivists")]
public sealed class ArchivistsController(PortalDbContext db, RecordUseQueries uses)
    : VillagePartController<Archivist, ArchivistForm>(db, uses, "档案管理员", "archivists", "_ArchivistFields");
