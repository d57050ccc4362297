using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Common;

/// <summary>What hangs on a lawyer in any module: asked before one is deleted.</summary>
public sealed class LawyerUseQueries(PortalDbContext db)
{
    /// <returns>Chinese names of the ledgers that name the lawyer; empty when none does.</returns>
    public async Task<IReadOnlyList<string>> FindAsync(Guid lawyerId, CancellationToken cancel)
    {
        var used = new List<string>();
        if (await db.Township<DisputeAssignment>().AnyAsync(a => a.LawyerId == lawyerId, cancel)
            || await db.Township<DisputeStep>().AnyAsync(s => s.LawyerId == lawyerId, cancel))
            used.Add("积案");
        if (await db.Township<Seminar>().AnyAsync(s => s.LawyerId == lawyerId, cancel))
            used.Add("座谈会");
        if (await db.Township<WeeklyVisit>().AnyAsync(v => v.LawyerId == lawyerId, cancel))
            used.Add("每周走访");
        if (await db.Township<LawyerService>().AnyAsync(s => s.LawyerId == lawyerId, cancel))
            used.Add("服务日志");
        if (await db.GrantedUnits.AnyAsync(s => s.LawyerId == lawyerId, cancel))
            used.Add("账号");
        return used;
    }
}
