using Biandangou.Domain.Disputes;
using CsCheck;
using Xunit.Abstractions;

namespace Biandangou.Tests.Disputes;

public sealed class CaseFileTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly Received = new(2026, 10, 1);
    private static readonly FilingDetails Details = new(Today, "一柜二层", "示例档案员", FileRetention.ThirtyYears);
    private static readonly FileSerial Serial = new(2026, 7, "（2026）人调字第7号");
    private static readonly CataloguePaper[] Papers = Enum.GetValues<CataloguePaper>();

    [Fact]
    public void A_file_is_closed_exactly_when_every_required_paper_is_ticked_or_attached()
    {
        var (closed, refused) = (0, 0);
        Gen.Select(Gen.Bool.Array[Papers.Length], Gen.Bool.Array[Papers.Length], Gen.Enum<AgreementForm>()).Sample(
            (ticks, files, form) =>
            {
                var dispute = Closed(form);
                foreach (var paper in Papers.Where((_, i) => ticks[i]))
                    dispute.Enter(new CatalogueDetails(paper, IsThere: true, null, null));
                var attached = Papers.Where((_, i) => files[i]).ToHashSet();
                var missing = dispute.RequiredPapers().Where(p => !ticks[(int)p] && !files[(int)p]).Order().ToList();

                Assert.Equal(missing, dispute.MissingPapers(attached));
                if (missing.Count == 0)
                {
                    dispute.File(Details, attached, Serial, Today);
                    closed++;
                    Assert.Equal((DisputeStatus.Archived, Serial.Number), (dispute.Status, dispute.FileNumber));
                    return;
                }

                var broken = Assert.Throws<RuleBrokenException>(() => dispute.File(Details, attached, Serial, Today));
                Assert.All(missing, m => Assert.Contains(m.ToChinese(), broken.Message, StringComparison.Ordinal));
                Assert.Equal((DisputeStatus.Resolved, null, 0), (dispute.Status, dispute.FileNumber, dispute.Filings.Count));
                refused++;
            },
            iter: 2_000, threads: 1);
        output.WriteLine($"{closed} closed, {refused} refused");
        Assert.NotEqual(0, closed);
        Assert.NotEqual(0, refused);
    }

    [Fact]
    public void Without_an_agreement_an_explanation_takes_its_place()
    {
        Assert.Contains(CataloguePaper.Explanation, Closed(AgreementForm.None).RequiredPapers());
        Assert.DoesNotContain(CataloguePaper.Agreement, Closed(AgreementForm.None).RequiredPapers());
        Assert.Contains(CataloguePaper.Agreement, Closed(AgreementForm.Oral).RequiredPapers());
    }

    [Fact]
    public void Erasing_takes_out_who_took_part_in_a_step_too()
    {
        var dispute = Filed();
        dispute.ErasePersonalData(1, Today.AddYears(1));

        Assert.Equal(CasePart.Erased, dispute.Steps[0].People);
        Assert.All(dispute.PartyList, p => Assert.Equal(("", null, null), (p.NameKey, p.Phone, p.IdentityCipher)));
    }

    [Fact]
    public void A_deleted_case_need_not_be_kept()
    {
        var dispute = Closed(AgreementForm.Written);
        var broken = Assert.Throws<RuleBrokenException>(() => dispute.ErasePersonalData(10, Today));
        dispute.Delete("重复登记", new Actor(Guid.NewGuid(), "示例"), new DateTime(2026, 11, 23, 2, 0, 0, DateTimeKind.Utc));
        dispute.ErasePersonalData(10, Today);

        Assert.Equal("只有已归档或已删除的案件才能删除个人信息。", broken.Message);
        Assert.Equal((Today, CasePart.Erased, "个人信息已删除"), (dispute.PersonalErasedOn!.Value, dispute.Description, dispute.DeleteReason));
    }

    [Fact]
    public void Personal_data_are_kept_until_their_last_day()
    {
        var dispute = Filed();

        var broken = Assert.Throws<RuleBrokenException>(() => dispute.ErasePersonalData(1, Today.AddYears(1).AddDays(-1)));

        Assert.Equal("个人信息保存到2027年11月23日，现在不能删除。", broken.Message);
        Assert.Equal("示例甲", dispute.PartyList[0].Name);
    }

    [Fact]
    public void A_filing_keeps_what_its_form_tells_and_its_number_for_good()
    {
        var dispute = Filed();
        Assert.Equal((Details, dispute.Filings[0]), (dispute.Filed!.Details, dispute.Filed));
        Assert.Equal((2026, 7, Serial.Number, false), (dispute.FileYear, dispute.FileSequence, dispute.FileNumber, dispute.CanArchive));
        Assert.Equal("已归档的案件不能增删材料，确需补充的请先重新办理。", dispute.FilesClosedReason);
        foreach (var (message, step) in new (string, Action)[]
        {
            ("案件已经归档。", () => dispute.File(Details, Papers.ToHashSet(), Serial, Today)),
            ("已归档的案件不能修改卷内目录。确需补充的，请先重新办理。", () => dispute.Enter(new CatalogueDetails(CataloguePaper.Evidence, true, 1, null))),
            ("已归档的案件不能删除，确有错误的请先重新办理。", () => dispute.Delete("重复登记", Actor.Portal, DateTime.UnixEpoch)),
            ("已归档的案件不能再登记司法确认。确需登记的，请先重新办理。", () => dispute.ApplyForConfirmation(Today, 30, Today)),
            ("已归档的案件不能再登记司法确认。确需登记的，请先重新办理。", () => dispute.Confirm(new(Today, "法院", "1号"), Today)),
        })
        {
            Assert.Equal(message, Assert.Throws<RuleBrokenException>(step).Message);
        }

        dispute.Reopen(Today, "反悔", Today);
        Assert.Equal((null, Today, null), (dispute.Filed, dispute.Filings[0].ReopenedOn, dispute.FilesClosedReason));
        dispute.Resolve(new ResolutionDetails(Today, ResolutionMethod.Mediation, "谈妥", "1号", null), Today);
        dispute.File(Details, Papers.ToHashSet(), new FileSerial(2026, 8, "另一号"), Today);
        Assert.Equal((7, Serial.Number, 2), (dispute.FileSequence, dispute.FileNumber, dispute.Filings.Count));
    }

    [Fact]
    public void A_file_is_not_filed_before_its_last_step_or_while_open()
    {
        var dispute = Closed(AgreementForm.Oral);
        var all = Papers.ToHashSet();
        Refused("FiledOn", "归档日期不能早于化解或最近一次办理的日期（2026年11月23日）。", () =>
            dispute.File(Details with { FiledOn = Today.AddDays(-1) }, all, Serial, Today));
        Refused("FiledOn", "归档日期不能晚于今天（2026年11月23日）。", () => dispute.File(Details with { FiledOn = Today.AddDays(1) }, all, Serial, Today));
        Refused("Shelf", "请填写存放位置。", () => dispute.File(Details with { Shelf = " " }, all, Serial, Today));
        Refused("Archivist", "请填写档案管理员。", () => dispute.File(Details with { Archivist = null }, all, Serial, Today));
        dispute.Reopen(Today, "反悔", Today);
        Refused(null, "只有已办结的案件才能归档。", () => dispute.File(Details, all, Serial, Today));
        Assert.Empty(dispute.Filings);
    }

    [Fact]
    public void A_paper_stands_once_in_the_catalogue_with_pages_people_can_count()
    {
        var dispute = Closed(AgreementForm.Oral);
        var entry = dispute.Enter(new CatalogueDetails(CataloguePaper.Evidence, true, 999, "复印件"));
        Assert.Equal((CataloguePaper.Evidence, true, 999, "复印件"), (entry.Paper, entry.IsThere, entry.Pages, entry.Note));
        Refused("Pages", "页数应在 1 到 999 之间。", () => dispute.Enter(new CatalogueDetails(CataloguePaper.Evidence, true, 0, null)));
        Refused("Pages", "页数应在 1 到 999 之间。", () => dispute.Enter(new CatalogueDetails(CataloguePaper.Evidence, true, 1000, null)));
        Assert.Same(entry, dispute.Enter(new CatalogueDetails(CataloguePaper.Evidence, false, null, null)));
        Assert.Equal((false, null, null), (entry.IsThere, entry.Pages, entry.Note));
        Assert.Single(dispute.Catalogue);
    }

    [Fact]
    public void Erasing_leaves_dates_and_kinds_and_takes_every_word_about_a_person()
    {
        var dispute = Closed(AgreementForm.Written);
        dispute.Enter(new CatalogueDetails(CataloguePaper.Evidence, true, 3, "示例甲的复印件"));
        dispute.File(Details, Papers.ToHashSet(), Serial, Today);
        Assert.Equal(Today.AddYears(1), dispute.ErasableFrom(1));
        dispute.ErasePersonalData(1, Today.AddYears(1));

        Assert.Equal(("房屋宅基地纠纷", CasePart.Erased, null), (dispute.Title, dispute.Description, dispute.NextStep));
        Assert.Equal("当事人1（已按规定删除）、当事人2（已按规定删除）", dispute.Parties);
        Assert.Equal((null, 3), (dispute.Catalogue[0].Note, dispute.Catalogue[0].Pages));
        Assert.Equal((CasePart.Erased, Today, null), (dispute.Resolutions[0].Result, dispute.Resolutions[0].ResolvedOn,
            dispute.Resolutions[0].OtherRoutes));
        Assert.Equal((CasePart.Erased, null, Received.AddDays(1)), (dispute.Steps[0].Content, dispute.Steps[0].Place, dispute.Steps[0].On));
        Assert.Equal("个人信息已删除的案件不能增删材料。", dispute.FilesClosedReason);
        Assert.False(dispute.CanReopen);
        Refused(null, "这起案件的个人信息已经删除。", () => dispute.ErasePersonalData(1, Today.AddYears(1)));
        Refused(null, "当事人信息已按规定删除，不能重新办理。", () => dispute.Reopen(Today.AddYears(1), "反悔", Today.AddYears(1)));
    }

    [Fact]
    public void Erasing_takes_the_words_of_assignments_extensions_and_reopenings_too()
    {
        var dispute = new Dispute(
            1, Guid.NewGuid(), null, null,
            new DisputeDetails(
                "院墙争议", DisputeType.Housing, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, Received, Received.AddDays(30),
                [new(PartyRole.Applicant, "示例甲")], "双方有争议。"),
            Today);
        dispute.Assign(new AssignmentDetails("示例镇长", null, null, null, "找示例甲谈"), Received, null, Today);
        dispute.Assign(new AssignmentDetails("示例书记", null, null, null, null), Received, "示例甲要求", Today);
        dispute.Extend(new ExtensionDetails(dispute.DueOn.AddDays(1), "示例镇长", Received, "示例甲外出"), new LimitRule(30, 30, 1), Today);
        dispute.Resolve(new ResolutionDetails(Received, ResolutionMethod.Other, "不成", null, null, false, null, null, "示例甲可起诉"), Today);
        dispute.Reopen(Received, "示例甲反悔", Today);
        dispute.Delete("重复登记", Actor.Portal, Today.ToUtc(new TimeOnly(9, 0)));
        dispute.ErasePersonalData(10, Today);

        Assert.Equal([(null, null), (null, null)], dispute.Assignments.Select(a => (a.Plan, a.Reason)));
        Assert.Equal((CasePart.Erased, "示例镇长"), (dispute.Extensions[0].Reason, dispute.Extensions[0].ApprovedBy));
        Assert.Equal((CasePart.Erased, CasePart.Erased), (dispute.Resolutions[0].OtherRoutes, dispute.Resolutions[0].ReopenReason));
    }

    [Fact]
    public void A_filed_case_is_neither_amended_nor_reopened_before_its_filing()
    {
        var today = Today.AddDays(5);
        var dispute = Closed(AgreementForm.Oral);
        dispute.File(Details with { FiledOn = Today.AddDays(2) }, Papers.ToHashSet(), Serial, today);
        Refused("ReopenedOn", "重新办理日期不能早于归档日期（2026年11月25日）。", () => dispute.Reopen(Today.AddDays(1), "反悔", today));
        Assert.Equal(DisputeStatus.Archived, dispute.Status);
        Refused(null, "已归档的案件不能修改。确需更正的，请先重新办理。", () => dispute.Amend(
            dispute.VillageId, null,
            new DisputeDetails("改", DisputeType.Land, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, Received, Received,
                [new(default, "甲乙")], "改"),
            today));
        dispute.Reopen(Today.AddDays(2), "反悔", today);
        Assert.Equal(Today.AddDays(2), dispute.Filings[0].ReopenedOn);
    }

    [Fact]
    public void Of_a_case_neither_filed_nor_deleted_nothing_is_erased()
    {
        var dispute = Closed(AgreementForm.Oral);
        Assert.Null(dispute.ErasableFrom(1));
        dispute.Delete("重复登记", Actor.Portal, Today.ToUtc(new TimeOnly(9, 0)));
        Assert.Equal(Today, dispute.ErasableFrom(1));
        Assert.Equal(Today, dispute.ErasableFrom(99));
    }

    private static void Refused(string? field, string message, Action step)
    {
        var broken = Assert.Throws<RuleBrokenException>(step);
        Assert.Equal((field, message), (broken.Field, broken.Message));
    }

    private static Dispute Filed()
    {
        var dispute = Closed(AgreementForm.Written);
        dispute.File(Details, Papers.ToHashSet(), Serial, Today);
        return dispute;
    }

    private static Dispute Closed(AgreementForm form)
    {
        var dispute = new Dispute(
            1, Guid.NewGuid(), null, null,
            new DisputeDetails(
                "院墙争议", DisputeType.Housing, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, Received, Received.AddDays(30),
                [new(PartyRole.Applicant, "示例甲", "13800000000", "cipher"), new(PartyRole.Respondent, "示例乙")], "双方有争议。"),
            Today);
        dispute.TakeStep(StepDetails.Visit(Received.AddDays(1), "示例甲、村干部", "谈过。"), Today);
        dispute.Resolve(
            new ResolutionDetails(Today, ResolutionMethod.Mediation, "谈妥", form == AgreementForm.Written ? "第1号" : null, null, Form: form),
            Today);
        return dispute;
    }
}
