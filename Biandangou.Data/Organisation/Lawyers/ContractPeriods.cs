using Biandangou.Domain.Organisation;

namespace Biandangou.Data.Organisation.Lawyers;

/// <summary>Who was under contract when: asked in one way everywhere.</summary>
internal static class ContractPeriods
{
    /// <summary>Contracts with a day between the two, both included.</summary>
    public static IQueryable<LawyerContract> ContractsWithin(this PortalDbContext db, DateOnly from, DateOnly to) =>
        db.Set<LawyerContract>().Where(c => c.Within(from, to));

    public static IQueryable<LawyerContract> ContractsOn(this PortalDbContext db, DateOnly day) => db.ContractsWithin(day, day);
}
