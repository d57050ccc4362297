using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Publicity;
using Biandangou.Domain.Study;

namespace Biandangou.Data.Reports;

/// <param name="Code">The figure whose records the names are taken from.</param>
public sealed record NameList(string Name, IReadOnlyList<string> Names, string Code);

/// <summary>Names and dates the report's text takes from the records, whole township.</summary>
public sealed class ReportWordQueries(PortalDbContext db)
{
    private const int MostNamed = 6;

    private readonly ReportPlanQueries _plans = new(db);

    /// <summary>Standing leadership groups, oldest first.</summary>
    public async Task<IReadOnlyList<string>> GroupNamesAsync(FigurePeriod period, CancellationToken cancel) =>
        await db.Township<LeadershipGroup>()
            .Where(g => g.On(period.CutOff))
            .OrderBy(g => g.From).ThenBy(g => g.EntryNumber).Select(g => g.Name).ToListAsync(cancel);

    /// <summary>Firms of the lawyers engaged in the year.</summary>
    public async Task<IReadOnlyList<string>> FirmNamesAsync(FigurePeriod period, CancellationToken cancel)
    {
        var contracts = db.ContractsWithin(period.Start, period.CutOff);
        var firms = await db.Township<LawFirm>().Where(f => contracts.Any(c => c.Lawyer!.LawFirmId == f.Id))
            .OrderBy(f => f.EntryNumber).Select(f => f.Name).ToListAsync(cancel);
        return [.. firms.OrderByName(f => f)];
    }

    /// <summary>Agencies with the most publicity sessions in the year.</summary>
    public async Task<IReadOnlyList<string>> AgenciesAsync(FigurePeriod period, CancellationToken cancel) =>
        await Events(period).GroupBy(e => new { e.Agency!.Name, e.Agency.EntryNumber })
            .OrderByDescending(g => g.Sum(e => e.Sessions)).ThenBy(g => g.Key.EntryNumber)
            .Select(g => g.Key.Name).Take(MostNamed).ToListAsync(cancel);

    /// <summary>Themes with the most publicity sessions in the year.</summary>
    public async Task<IReadOnlyList<string>> ThemesAsync(FigurePeriod period, CancellationToken cancel) =>
        await Events(period).Where(e => e.Theme != null || e.ThemeDayId != null)
            .GroupBy(e => e.Theme ?? e.ThemeDay!.Name).OrderByDescending(g => g.Sum(e => e.Sessions))
            .ThenByDescending(g => g.Max(e => e.EntryNumber))
            .Select(g => g.Key).Take(MostNamed).ToListAsync(cancel);

    /// <summary>Day of the year's first mobilisation meeting.</summary>
    public Task<DateOnly?> MobilisationAsync(FigurePeriod period, CancellationToken cancel) =>
        db.Township<StudySession>()
            .Where(s => s.Kind == StudyKind.MobilisationMeeting && s.On.Within(period.Start, period.CutOff))
            .MinAsync(s => (DateOnly?)s.On, cancel);

    /// <summary>What the words are called where people write them.</summary>
    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["name"] = "本镇",
        ["full-name"] = "全称",
        ["plan-clause"] = "普法规划",
        ["kind"] = "镇或乡",
        ["honour"] = "法律明白人荣誉",
        ["year"] = "年度",
        ["year-before"] = "上年",
        ["next-year"] = "下年度",
        ["cut-off"] = "截止日期",
        ["group-names"] = "议事协调机构",
        ["firm-names"] = "律师事务所",
        ["agencies"] = "普法单位",
        ["themes"] = "宣传主题",
        ["mobilisation-date"] = "动员部署时间",
        ["officer-note"] = "网格员说明",
        ["problems"] = "问题和原因",
        ["measures"] = "整改措施",
        ["plan-items"] = "下年度任务",
        ["last-plan"] = "未完成任务说明",
    };

    /// <summary>Figures whose records the lists of names are taken from, by word.</summary>
    private static readonly Dictionary<string, string> Lists = new(StringComparer.Ordinal)
    {
        ["group-names"] = "org.groups",
        ["firm-names"] = "org.law-firms",
        ["agencies"] = "publicity.sessions",
        ["themes"] = "publicity.sessions",
    };

    /// <summary>The lists of names a text can print, with the figures whose records they are taken from.</summary>
    public async Task<IReadOnlyList<NameList>> ListsAsync(FigurePeriod period, CancellationToken cancel)
    {
        var names = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["group-names"] = await GroupNamesAsync(period, cancel),
            ["firm-names"] = await FirmNamesAsync(period, cancel),
            ["agencies"] = await AgenciesAsync(period, cancel),
            ["themes"] = await ThemesAsync(period, cancel),
        };
        return [.. names.Where(n => n.Value.Count > 0).Select(n => new NameList(Names[n.Key], n.Value, Lists[n.Key]))];
    }

    /// <summary>All words by key, as the narrative asks for them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AllAsync(
        Township township, FigurePeriod period, IReadOnlyDictionary<string, Figure> figures, CancellationToken cancel)
    {
        var agencies = await AgenciesAsync(period, cancel);
        var themes = await ThemesAsync(period, cancel);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = township.Name,
            ["full-name"] = township.FullName,
            ["plan-clause"] = township.PlanCovers(period.Year) ? $"贯彻{township.PublicityPlan}规划，" : "",
            // 镇 or 乡, as the township calls itself.
            ["kind"] = township.Name[^1] is '乡' ? "乡" : "镇",
            ["honour"] = township.Honour,
            ["year"] = $"{period.Year}",
            ["year-before"] = period == FigurePeriod.WholeYear(period.Year) ? "上年" : "上年同期",
            ["next-year"] = $"{period.Year + 1}",
            ["cut-off"] = period.CutOff.ToChinese(),
            ["group-names"] = string.Join('、', await GroupNamesAsync(period, cancel)),
            ["firm-names"] = string.Join('、', await FirmNamesAsync(period, cancel)),
            ["agencies"] = agencies.Count == 0 ? "" : $"组织{string.Join('、', agencies)}等单位",
            ["themes"] = themes.Count == 0 ? "" : $"围绕{string.Concat(themes.Select(t => $"“{t}”"))}等主题",
            ["mobilisation-date"] = (await MobilisationAsync(period, cancel))?.ToTenDayPeriod() ?? "",
            // A count above its base is a mistake unless it is explained.
            ["officer-note"] = figures["org.grid-officers"].Value > figures["org.grids"].Value ? "（个别网格配备多名网格员）" : "",
            ["problems"] = await _plans.ProblemsAsync(period, cancel),
            ["measures"] = await _plans.MeasuresAsync(period, cancel),
            ["plan-items"] = await _plans.NextPlanAsync(period, cancel),
            ["last-plan"] = await _plans.NotDoneAsync(period, cancel),
        };
    }

    private IQueryable<PublicityEvent> Events(FigurePeriod period) =>
        db.Township<PublicityEvent>().Within(period);
}
