using Biandangou.Data.Common;
using Biandangou.Data.Common.Figures;
using Biandangou.Domain.Common;
using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Data.Study;

/// <summary>A line of 学习培训台账.</summary>
public sealed record StudyLedgerRow(
    DateOnly On, string Kind, string Topic, string? Laws, string? Village, string? Place, string Speaker, SpeakerKind SpeakerKind,
    int? ShouldAttend, int Attended, decimal? Hours, bool HasDiscussion, ExamHeads Exam, int? Papers);

/// <summary>The study ledger of a period, whole township, oldest first: the rows the figures count.</summary>
public sealed class StudyLedgerQueries(PortalDbContext db)
{
    public async Task<IReadOnlyList<StudyLedgerRow>> RowsAsync(FigurePeriod period, CancellationToken cancel) =>
        await db.Township<StudySession>().Within(period)
            .OrderBy(s => s.On).ThenBy(s => s.EntryNumber)
            .Select(s => new StudyLedgerRow(
                s.On, s.SessionKind!.Name, s.Topic, s.Laws, s.Village!.Name, s.Place, s.Speaker, s.SpeakerKind,
                s.ShouldAttend, s.Attended, s.Hours, s.HasDiscussion,
                new ExamHeads(s.ExamShould, s.ExamSat, s.ExamPassed), s.Papers)).ToListAsync(cancel);
}
