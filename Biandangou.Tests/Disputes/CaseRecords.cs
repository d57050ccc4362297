using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Disputes;

/// <summary>Cases of the village, grid and lawyer that have demonstration accounts, made behind the pages.</summary>
internal static class CaseRecords
{
    public static readonly DateOnly Received = new(2026, 11, 10);

    private static int _number = 900_000;

    /// <param name="village">1 is that of village01 and grid001.</param>
    /// <param name="lawyer">lawyer1 by default; null for none.</param>
    /// <param name="then">What has happened to it since.</param>
    /// <returns>Address of the case.</returns>
    public static async Task<string> NewCaseAsync(
        this PortalApp app, string title, int village = 1, string? lawyer = "示例律师甲", DisputeSource source = DisputeSource.WalkIn,
        Action<Dispute>? then = null)
    {
        await using var db = app.NewContext();
        var grid = await db.Township<Grid>().Where(g => g.Village!.SortOrder == village).OrderBy(g => g.Name == "示例一村第一网格" ? 0 : 1)
            .ThenBy(g => g.Id).FirstAsync();
        var assigned = lawyer is null ? null : await db.Township<Lawyer>().SingleAsync(l => l.Name == lawyer);
        var details = new DisputeDetails(
            title, DisputeType.Housing, source, DisputeDifficulty.Ordinary, Received, Received.AddDays(30),
            [new PartyDetails(PartyRole.Applicant, "示例甲", "13800001234"), new PartyDetails(PartyRole.Respondent, "示例乙")], "双方对院墙位置有争议。");
        var dispute = new Dispute(Interlocked.Increment(ref _number), grid.VillageId, grid.Id, assigned?.Id, details, TestDatabase.Today);
        then?.Invoke(dispute);
        db.Add(dispute);
        await db.SaveChangesAsync();
        return $"/disputes/{dispute.Id}";
    }

    /// <summary>The case with all its parts as the database has it.</summary>
    public static async Task<Dispute> CaseAsync(this PortalApp app, string path)
    {
        await using var db = app.NewContext();
        return (await db.LoadCaseAsync(Guid.Parse(path.Split('/')[2]), default))!;
    }

    public static async Task<Guid> LawyerAsync(this PortalApp app, string name)
    {
        await using var db = app.NewContext();
        return await db.Township<Lawyer>().Where(l => l.Name == name).Select(l => l.Id).SingleAsync();
    }

    public static async Task<Guid> VillageAsync(this PortalApp app, int village)
    {
        await using var db = app.NewContext();
        return await db.Township<Village>().Where(v => v.SortOrder == village).Select(v => v.Id).SingleAsync();
    }

    public static async Task<T> StoreAsync<T>(this PortalApp app, T record)
        where T : class
    {
        await using var db = app.NewContext();
        db.Add(record);
        await db.SaveChangesAsync();
        return record;
    }

    public static void Settle(Dispute dispute) => dispute.Resolve(
        new ResolutionDetails(Received.AddDays(5), ResolutionMethod.Mediation, "双方达成协议。", "示例协议1", 500), TestDatabase.Today);

    /// <summary>Settles the case, ticks its papers and files it.</summary>
    public static void File(Dispute dispute)
    {
        Settle(dispute);
        foreach (var paper in dispute.RequiredPapers())
            dispute.Enter(new CatalogueDetails(paper, true, 1, null));
        var number = Interlocked.Increment(ref _number);
        dispute.File(
            new FilingDetails(Received.AddDays(6), "一号柜", "示例丙", FileRetention.TenYears), new HashSet<CataloguePaper>(),
            new FileSerial(2026, number, $"（2026）示例第{number}号"), TestDatabase.Today);
    }
}
