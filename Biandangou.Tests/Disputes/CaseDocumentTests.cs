using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Reports.Documents;
using Biandangou.Web.Areas.Disputes.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Biandangou.Tests.Disputes;

public sealed class CaseDocumentTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateTime Made = new(2026, 11, 23, 1, 20, 0, DateTimeKind.Utc);

    public static TheoryData<AgreementForm?> Forms => [.. Enum.GetValues<AgreementForm>().Select(f => (AgreementForm?)f), null];

    [Theory, MemberData(nameof(Forms))]
    public void Both_documents_are_valid_with_and_without_an_agreement(AgreementForm? form)
    {
        var document = Sample(form, "示例甲", 2);

        Valid(CaseFileDocument.Write(document, Made));
        Valid(AgreementDocument.Write(document, Made));
    }

    [Fact]
    public void Hostile_text_and_twenty_parties_break_no_document()
    {
        // What nobody sees is no text of a case.
        foreach (var text in HostileText.All.Select(t => t.ToNameKey().Length > 0 ? t : $"示例{t}").Filled())
        {
            var document = Sample(AgreementForm.Written, text, DisputeParty.Most);
            Valid(CaseFileDocument.Write(document, Made));
            Valid(AgreementDocument.Write(document, Made));
        }

        Valid(AgreementDocument.Write(Sample(AgreementForm.Oral, "_x0000_<&>", DisputeParty.Most), Made));
    }

    [Fact]
    public void The_file_tells_the_case_from_cover_to_back_cover_with_telephones_masked()
    {
        using var word = WordFile.Open(CaseFileDocument.Write(Sample(AgreementForm.Written, "示例甲", 2), Made));
        var text = word.MainDocumentPart!.Document!.InnerText;
        string[] inOrder =
            ["示例县示例镇", "人民调解卷宗", "（2026）人调字第7号", "卷内目录", "申请书（受理登记表）", "人民调解受理登记表", "138****0000", "调解记录", "结案登记表", "卷宗封底", "共____页",
                "示例档案员"];

        var at = 0;
        foreach (var part in inOrder)
        {
            var next = text.IndexOf(part, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"{part} is missing after {text[..at].Length} characters.");
            at = next;
        }

        Assert.DoesNotContain("13800000000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_of_the_catalogue_run_on_from_paper_to_paper()
    {
        using var word = WordFile.Open(CaseFileDocument.Write(Sample(AgreementForm.Written, "示例甲", 2), Made));

        var catalogue = word.MainDocumentPart!.Document!.Body!.Elements<Table>()
            .Single(t => t.InnerText.StartsWith("序号", StringComparison.Ordinal));

        Assert.Equal(
            ["1申请书（受理登记表）1", "2权利义务告知书2—3", "3当事人身份证明原件核对", "4调解记录"],
            catalogue.Elements<TableRow>().Skip(1).Select(r => r.InnerText));
    }

    [Fact]
    public void The_back_cover_tells_the_pages_once_every_paper_has_them()
    {
        var sample = Sample(AgreementForm.Written, "示例甲", 2);
        var counted = sample with { File = sample.File with { Lines = [.. sample.File.Lines.Where(l => l.Pages is not null)] } };
        using var word = WordFile.Open(CaseFileDocument.Write(counted, Made));

        Assert.Contains("共6页", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        Assert.Contains("3调解记录4—6", word.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_of_the_intake_is_told_or_left_out_but_never_a_later_one()
    {
        var (open, settled) = (Sample(null, "示例甲", 2), Sample(AgreementForm.Written, "示例甲", 2));
        var first = open.Case.DueOn;
        open.Case.Extend(new ExtensionDetails(first.AddDays(10), "示例镇长", Today, "调查"), new LimitRule(30, 30, 1), Today);
        settled.Case.Reopen(Today, "反悔", Today);

        Assert.Equal((first, (DateOnly?)null), (open.IntakeLimit, settled.IntakeLimit));
    }

    [Fact]
    public void An_agreement_states_its_terms_and_the_days_for_the_court()
    {
        using var word = WordFile.Open(AgreementDocument.Write(Sample(AgreementForm.Written, "示例甲", 2), Made));
        var text = word.MainDocumentPart!.Document!.InnerText;

        foreach (var part in new[] { "人民调解协议书", "编号：第1号", "申请人：示例甲", "申请人（示例甲）签名", "各退一步", "1,200.50元", "自2026年11月23日起生效",
            "30日内共同向有管辖权的人民法院申请司法确认" })
            Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.DoesNotContain("13800000000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_case_gives_the_same_bytes()
    {
        var document = Sample(AgreementForm.Written, "示例甲", 2);

        Assert.Equal(CaseFileDocument.Write(document, Made), CaseFileDocument.Write(document, Made));
        Assert.Equal(AgreementDocument.Write(document, Made), AgreementDocument.Write(document, Made));
    }

    /// <summary>A case in which every text is the given one.</summary>
    internal static CaseDocument Sample(AgreementForm? form, string text, int parties)
    {
        var received = new DateOnly(2026, 10, 1);
        string Fit(int length) =>
            text.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, length)].Trim() is { Length: > 0 } cut ? cut : "示" : "示";
        var dispute = new Dispute(
            42, Guid.NewGuid(), null, null,
            new DisputeDetails(
                Fit(Dispute.TitleLength), DisputeType.Housing, DisputeSource.WalkIn, DisputeDifficulty.Ordinary, received, received
                    .AddDays(30),
                [.. Enumerable.Range(0, parties).Select(
                    i => new PartyDetails(i % 2 == 0 ? PartyRole.Applicant : PartyRole.Respondent, NameOf(Fit(DisputeParty.NameLength)),
                    "13800000000"))],
                Fit(Dispute.DescriptionLength)),
            Today);
        dispute.Assign(new AssignmentDetails(Fit(DisputeAssignment.LeaderLength), null, null, null, Fit(DisputeAssignment.PlanLength)),
            received, null, Today);
        dispute.TakeStep(
            new StepDetails(StepKind.Mediation, received, Fit(DisputeStep.PeopleLength), null, null, Fit(DisputeStep.PlaceLength),
                Fit(DisputeStep.ContentLength), Fit(DisputeStep.ResultLength)),
            Today);
        if (form is { } agreed)
        {
            dispute.Resolve(
                new ResolutionDetails(Today, ResolutionMethod.Mediation, text == "示例甲" ? "各退一步" : Fit(DisputeResolution.ResultLength),
                    agreed == AgreementForm.Written ? "第1号" : null, 1200.5m, Form: agreed),
                Today);
        }

        CatalogueLine[] lines =
        [
            new(CataloguePaper.Application, true, true, 1, null, []), new(CataloguePaper.RightsNotice, true, true, 2, null, []),
            new(CataloguePaper.Identity, true, true, null, text == "示例甲" ? "原件核对" : Fit(CatalogueEntry.NoteLength), []),
            new(CataloguePaper.Evidence, false, false, 9, null, []), new(CataloguePaper.MediationRecord, true, true, 3, null, []),
        ];
        var file = new CaseFilePage(
            dispute.Id, dispute.Version, Dispute.FormatNumber(2026, 42), dispute.Title, dispute.Status, dispute.VillageId, "示例一村",
            "（2026）人调字第7号", form, form is null ? null : Today, null)
        {
            Lines = lines,
            Filings = [new CaseFilingLine(Today, "一柜", "示例档案员", FileRetention.ThirtyYears, null)],
        };
        return new CaseDocument(dispute, file, "示例县示例镇", "示例镇人民政府", "第一网格", "房屋宅基地", new Dictionary<Guid, string>(), 30);
    }

    /// <summary>Half a surrogate pair has no key, and no request can bring one.</summary>
    private static string NameOf(string text) =>
        text.EnumerateRunes().Any(r => r == System.Text.Rune.ReplacementChar) || text.Any(c => c >= '\ufffe') ? "示例" : text;

    private static void Valid(byte[] bytes)
    {
        using var word = WordFile.Open(bytes);
        Assert.Empty(WordFile.Errors(word, FileFormatVersions.Office2013));
    }
}
