using Biandangou.Data.Disputes.Lists;
using Biandangou.Data.Organisation.Villages;
using Biandangou.Data.Organisation;
using Biandangou.Data.Publicity;
using Biandangou.Data.Study;
using Biandangou.Domain.Organisation;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Portal.Homes;

/// <summary>One village at a glance.</summary>
/// <param name="Figures">The running year's values by code, of this village.</param>
/// <param name="Months">This year's trainings; null for a village that was closed before it.</param>
/// <param name="Cases">Open cases, the most pressing first.</param>
/// <param name="Overdue">Loans out beyond their day.</param>
/// <param name="LawSavvyMinimum">Persons the township asks of each village.</param>
public sealed record VillageGlance(
    VillagePage Village, VillagePeople People, IReadOnlyDictionary<string, decimal> Figures, TrainingRow? Months,
    IReadOnlyList<LawSavvyLine> LawSavvy, IReadOnlyList<PublicityEventLine> Events, IReadOnlyList<DisplayItemLine> Display,
    IReadOnlyList<DisputeLine> Cases, int OpenLoans, IReadOnlyList<LoanLine> Overdue, IReadOnlyList<CadreLine> Cadres, int LawSavvyMinimum,
    DateOnly Today)
{
    public static readonly string[] Codes =
    [
        "org.grids", "org.grid-officers", "publicity.law-savvy", "publicity.law-savvy-gap", "study.village-training",
        "study.village-attendance",
        "publicity.sessions", "publicity.audience", "display.boards", "disputes.received", "disputes.resolved", "disputes.remaining",
    ];

    public bool IsClosed => Village.EndedBefore(Today);

    public string Of(string code) => Figures[code].ToString("N0");

    public DatedPart<FacilityLine>? Facility(FacilityKind kind) =>
        People.Facilities.FirstOrDefault(f => f.What.Kind == kind && f.On(Today));

    /// <summary>What is said of a part that is not in force today; null of one that is.</summary>
    public string? StateOf(IDated part) => part.EndedBefore(Today) ? "已结束" : part.On(Today) ? null : "未开始";

    public IEnumerable<DatedPart<PersonLine>> Now(IEnumerable<DatedPart<PersonLine>> people) => people.Where(p => p.On(Today));

    /// <summary>What falls short of what a village must have; nothing is asked of a closed one.</summary>
    public IEnumerable<VillageGap> Gaps() => IsClosed ? [] :
    [
        .. MissingMonths(),
        .. Gap((int)Figures["publicity.law-savvy-gap"] is var lacking && lacking > 0, "法律明白人", $"还差 {lacking} 人（每村至少 {LawSavvyMinimum} 人）",
            "/publicity/law-savvy/new", Policies.KeepLedgers),
        .. Gap(Facility(FacilityKind.LegalStudio) is null, "法律工作室", "没有启用的法律工作室", $"/villages/{Village.Id}/facilities/new",
            Policies.KeepVillages),
        .. Gap(Facility(FacilityKind.ArchiveRoom) is null, "积案归档室", "没有启用的积案归档室", $"/villages/{Village.Id}/facilities/new",
            Policies.KeepVillages),
        .. Gap(!Now(People.Leaders).Any(), "包村领导", "没有登记包村领导", $"/villages/{Village.Id}/leaders/new", Policies.KeepVillages),
        .. People.Grids.Where(g => g.Officers.Count == 0)
            .Select(g => new VillageGap("网格员", $"{g.Name}没有在岗网格员", $"/grids/{g.Id}", Policies.ReadVillages)),
        .. Overdue.Select(l => new VillageGap("借阅逾期", $"“{l.Title}”应于{new DueDate(l.DueOn, Today).Day}归还", $"/archives/loans/{l.Id}",
            Policies.ReadVillages)),
    ];

    private IEnumerable<VillageGap> MissingMonths() =>
        Months?.In(TrainingState.Missing).ToList() is { Count: > 0 } missing
            ? [new VillageGap("缺报", $"{string.Join('、', missing.Select(m => $"{m.Month}月"))}法律知识培训", $"/study/matrix?year={Today.Year}",
            Policies.ReadLedgers)]
            : [];

    private static IEnumerable<VillageGap> Gap(bool isShort, string label, string what, string path, string policy) =>
        isShort ? [new VillageGap(label, what, path, policy)] : [];
}

/// <summary>Something a village lacks, with the page that mends it and whom that page is open to.</summary>
public sealed record VillageGap(string Label, string What, string Path, string Policy);
