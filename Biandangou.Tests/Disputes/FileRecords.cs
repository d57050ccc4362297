using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Disputes;

/// <summary>Closed and filed cases of the demonstration village, arranged behind the pages.</summary>
internal static class FileRecords
{
    public static readonly CataloguePaper[] Required =
    [
        CataloguePaper.Application, CataloguePaper.RightsNotice, CataloguePaper.Identity, CataloguePaper.MediationRecord,
        CataloguePaper.Agreement, CataloguePaper.BackCover,
    ];

    private static int _number = 700_000;

    /// <summary>A case of the demonstration village settled by mediation.</summary>
    public static Task<Dispute> ClosedAsync(
        this PortalApp app, string person = "示例甲乙", string phone = "13911112222", int year = 2026,
        AgreementForm form = AgreementForm.Written,
        string? cipher = null, bool isFiled = false) => ClosedAsync(app.NewContext, person, phone, year, form, cipher, isFiled);

    public static async Task<Dispute> ClosedAsync(
        Func<PortalDbContext> open, string person, string phone, int year, AgreementForm form = AgreementForm.Written,
        string? cipher = null, bool isFiled = false)
    {
        await using var db = open();
        var village = await db.Township<Village>().OrderBy(v => v.SortOrder).Select(v => v.Id).FirstAsync();
        var received = new DateOnly(year, 5, 4);
        var dispute = new Dispute(
            Interlocked.Increment(ref _number), village, null, null,
            new DisputeDetails(
                $"{person}家院墙争议", DisputeType.Housing, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, received, received.AddDays(30),
                [new(PartyRole.Applicant, person, phone, cipher), new(PartyRole.Respondent, "示例丙丁", "13733334444")], $"{person}称邻居院墙越界。"),
            TestDatabase.Today);
        dispute.Assign(new AssignmentDetails("示例镇长", "镇司法所", "示例调解员", null, $"先找{person}谈。"), received, null, TestDatabase.Today);
        dispute.TakeStep(
            new StepDetails(StepKind.Mediation, received.AddDays(3), $"{person}、示例调解员", null, "示例一村党支部", $"{person}家", $"{person}愿意让步。",
                "谈妥"), TestDatabase.Today);
        dispute.Resolve(
            new ResolutionDetails(received.AddDays(5), ResolutionMethod.Mediation, $"{person}与邻居各退一步。",
                form == AgreementForm.Written ? "示例人调字第9号" : null, 800, Form: form),
            TestDatabase.Today);
        if (isFiled)
            File(dispute, received.AddDays(20), form);
        db.Add(dispute);
        await db.SaveChangesAsync();
        return dispute;
    }

    public static async Task<Dispute> ReloadCaseAsync(this PortalApp app, Guid id)
    {
        await using var db = app.NewContext();
        return (await db.LoadCaseAsync(id, default))!;
    }

    /// <summary>Ticks every required paper.</summary>
    public static async Task CompleteAsync(this PortalApp app, Guid id)
    {
        await using var db = app.NewContext();
        var dispute = (await db.LoadCaseAsync(id, default))!;
        Tick(dispute);
        await db.SaveChangesAsync();
    }

    private static void File(Dispute dispute, DateOnly on, AgreementForm form)
    {
        Tick(dispute);
        if (form == AgreementForm.None)
            dispute.Enter(new CatalogueDetails(CataloguePaper.Explanation, true, 1, null));
        dispute.File(
            new FilingDetails(on, "一柜", "示例档案员", FileRetention.TenYears), new HashSet<CataloguePaper>(),
            new FileSerial(on.Year, dispute.NumberSequence, $"（{on.Year}）人调字第{dispute.NumberSequence}号"), TestDatabase.Today);
    }

    private static void Tick(Dispute dispute)
    {
        foreach (var paper in dispute.RequiredPapers())
            dispute.Enter(new CatalogueDetails(paper, IsThere: true, 2, null));
    }
}
