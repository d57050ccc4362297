using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Disputes;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Data.Study;
using Biandangou.Domain.Common;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Reports;

/// <summary>Which appendices the report of a period has: the one source of 附件说明 and workbook.</summary>
public sealed class AppendixQueries(PortalDbContext db)
{
    /// <summary>Those whose ledgers hold a row, in order: two commands.</summary>
    public async Task<IReadOnlyList<Appendix>> OfAsync(FigurePeriod period, CancellationToken cancel)
    {
        var last = new DateOnly(period.Year, 12, 31);
        var (groups, sessions) = (new LeadershipGroupFigures(db).Rows(period), new StudyFigures(db).Rows(period));
        var villages = db.Township<Village>().Where(v => v.Within(period.Start, last));
        var (events, items) = (new PublicityFigures(db).Rows(period), new DisplayFigures(db).Rows(period));
        var grids = new GridFigures(db).Rows(period);
        var (lawyers, services) = (new LawyerFigures(db).Rows(period), new LawyerServiceFigures(db).Rows(period));
        var persons = LawSavvyLedgerQueries.Of(db, period);
        // Asked alone, because a filter that one part of a command ignores is ignored by all of it, and cases ignore that of deleted records.
        var hasCases = await new DisputeFigures(db).Rows(period).AnyAsync(cancel);
        var has = await db.Set<Township>().OrderBy(t => t.EntryNumber).Select(t => new
        {
            Groups = groups.Any(),
            Study = sessions.Any(),
            Training = villages.Any(),
            Publicity = events.Any(),
            Displays = items.Any(),
            Grids = grids.Any(),
            Lawyers = lawyers.Any() || services.Any(),
            LawSavvy = persons.Any(),
        }).FirstOrDefaultAsync(cancel);
        if (has is null)
            return [];
        return
        [
            .. Enum.GetValues<Appendix>().Where(appendix => appendix switch
            {
                Appendix.Groups => has.Groups,
                Appendix.Study => has.Study,
                Appendix.Training => has.Training,
                Appendix.Publicity => has.Publicity,
                Appendix.Displays => has.Displays,
                Appendix.Disputes or Appendix.Mediation => hasCases,
                Appendix.Grids => has.Grids,
                Appendix.Lawyers => has.Lawyers,
                Appendix.LawSavvy => has.LawSavvy,
                _ => true,
            }),
        ];
    }
}
