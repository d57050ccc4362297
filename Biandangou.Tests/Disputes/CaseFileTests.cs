using Biandangou.Domain.Common;
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
            new ResolutionDetails(Today, ResolutionMethod.Mediation, "谈妥", form == AgreementForm.Written ? "第1号" : null, null, Form: form), Today);
        return dispute;
    }
}
