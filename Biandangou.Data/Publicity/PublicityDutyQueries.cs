using Biandangou.Domain.Publicity;

namespace Biandangou.Data.Publicity;

/// <summary>An agency's year: what it owes and what it did.</summary>
/// <param name="Required">场次 it owes; null when nothing is laid down.</param>
/// <param name="LastOn">Day of its last event in the year.</param>
public sealed record PublicityDuty(Guid AgencyId, string Name, string? Duties, int? Required, int Sessions, int Audience, DateOnly? LastOn)
{
    public int? Missing => Required is { } required ? Math.Max(0, required - Sessions) : null;
}

/// <summary>The duty list under 谁执法谁普法, whole township, counted by the publicity figures.</summary>
public sealed class PublicityDutyQueries(PortalDbContext db)
{
    /// <summary>Agencies that stood in the year or did something in it.</summary>
    public async Task<IReadOnlyList<PublicityDuty>> YearAsync(FigurePeriod period, CancellationToken cancel)
    {
        var done = await new PublicityFigures(db).ByAgencyAsync(period, cancel);
        var last = await db.Township<PublicityEvent>().Within(period)
            .GroupBy(e => e.AgencyId).Select(g => new { Id = g.Key, On = g.Max(e => e.On) })
            .ToDictionaryAsync(g => g.Id, g => g.On, cancel);
        var agencies = await db.Township<PublicityAgency>().OrderBy(a => a.From).ThenBy(a => a.EntryNumber)
            .Select(a => new AgencyLine(a.Id, a.Name, a.Duties, a.RequiredSessions, a.From, a.To)).ToListAsync(cancel);
        return
        [
            .. from agency in agencies
               let figures = done.GetValueOrDefault(agency.Id)
               where figures is not null || agency.Within(period.Start, period.CutOff)
               select new PublicityDuty(
                   agency.Id, agency.Name, agency.Duties, agency.RequiredSessions,
                   (int)(figures?["publicity.sessions"] ?? 0), (int)(figures?["publicity.audience"] ?? 0),
                   last.TryGetValue(agency.Id, out var day) ? day : null),
        ];
    }
}
