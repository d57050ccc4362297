using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Villages;

/// <summary>A page about a past day calls each village what it was called then.</summary>
public static class FormerNames
{
    /// <summary>Names borne on the day and given up since; a village not among them is called as today.</summary>
    public static IQueryable<VillageName> FormerNamesOn(this PortalDbContext db, DateOnly day) =>
        db.Set<VillageName>().Where(n => n.On(day));
}
