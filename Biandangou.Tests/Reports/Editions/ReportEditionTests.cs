using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;

namespace Biandangou.Tests.Reports.Editions;

public sealed class ReportEditionTests
{
    private static readonly DateOnly Today = new(2024, 1, 10);
    private static readonly DateOnly YearEnd = new(2023, 12, 31);
    private static readonly EditionAddress Address = new("示例区人民政府", null, RedHead: true);
    private static readonly NarrativeFacts NoFacts = new(
        new Dictionary<string, string>(), new Dictionary<string, Figure>(), new Dictionary<string, Figure>());

    private readonly ReportText _text = new(2023, "! 标题\n# 成效");

    [Fact]
    public void A_submitted_text_is_locked_until_it_comes_back()
    {
        var edition = Submitted();

        Assert.Throws<RuleBrokenException>(() => _text.Write("! 标题\n# 别的", NoFacts));
        Assert.Throws<RuleBrokenException>(() => _text.Restore("! 标题"));
        Assert.Throws<RuleBrokenException>(() => Next(edition));

        edition.Return(_text, withdrawn: false, "缺少原因");
        _text.Write("! 标题\n# 别的", NoFacts);
        Assert.Equal((EditionState.Returned, 2), (edition.State, Next(edition).Number));
    }

    [Theory]
    [InlineData("2022-12-31", "统计截止日期应在2023年内。")]
    [InlineData("2024-01-01", "统计截止日期应在2023年内。")]
    public void A_cut_off_lies_in_the_year(string cutOff, string message) => Assert.Equal(
        message, Assert.Throws<RuleBrokenException>(() => new ReportEdition(_text, null, DateOnly.Parse(cutOff), Today, Address)).Message);

    [Fact]
    public void A_cut_off_does_not_lie_ahead() => Assert.Contains(
        "不能晚于今天", Assert.Throws<RuleBrokenException>(
            () => new ReportEdition(_text, null, YearEnd, new DateOnly(2023, 12, 1), Address)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(" ", "2024-01-05", 1, null, "请填写签发人。")]
    [InlineData("示例甲", "2023-12-30", 1, null, "成文日期不能早于统计截止日期（2023年12月31日）。")]
    [InlineData("示例甲", "2024-01-11", 1, null, "成文日期不能晚于今天（2024年1月10日）。")]
    [InlineData("示例甲", "2024-01-05", 0, null, "文号序号应在 1 到 9999 之间。")]
    [InlineData("示例甲", "2024-01-05", 5, null, "2024年本平台的上一个文号是3号，接下来应为4号；不连续的，请写明原因。")]
    [InlineData("示例甲", "2024-01-05", 5, " ", "2024年本平台的上一个文号是3号，接下来应为4号；不连续的，请写明原因。")]
    public void A_faulty_signature_changes_nothing(string signer, string issued, int sequence, string? gap, string message)
    {
        var edition = Submitted();

        var broken = Assert.Throws<RuleBrokenException>(
            () => edition.Sign(new EditionSignature(signer, DateOnly.Parse(issued), sequence, gap), Today, 3, "某号", null));

        Assert.Equal((message, EditionState.Submitted, null, null), (broken.Message, edition.State, edition.Sequence, edition.Signer));
    }

    [Fact]
    public void A_gap_in_the_numbers_is_explained()
    {
        var edition = Submitted();
        edition.Sign(new EditionSignature("示例甲", Today, 9, "中间的号用于其他公文"), Today, 3, "示例政发〔2024〕9号", null);
        Assert.Equal((2024, 9, "中间的号用于其他公文"), (edition.SeriesYear, edition.Sequence, edition.GapReason));
    }

    [Fact]
    public void What_is_frozen_is_never_replaced()
    {
        var edition = Signed();
        edition.Freeze(EditionFileKind.Word, "甲.docx", "x", [1, 2, 3]);

        Assert.Throws<RuleBrokenException>(() => edition.Freeze(EditionFileKind.Word, "乙.docx", "x", [4]));
        Assert.Equal("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", edition.Files[0].Sha256);
    }

    [Fact]
    public void Nothing_is_published_unsigned_or_unchecked()
    {
        Assert.Throws<RuleBrokenException>(() => Submitted().Publish("示例乙", "同意公开", true));
        var edition = Signed();
        Assert.Equal("IsFreeOfSecrets", Assert.Throws<RuleBrokenException>(() => edition.Publish("示例乙", "同意公开", false)).Field);
        Assert.Equal((EditionState.Issued, null), (edition.State, edition.SecrecyChecker));
        edition.Publish("示例乙", "同意公开", true);
        Assert.Equal(EditionState.Published, edition.State);
        Assert.Throws<RuleBrokenException>(() => edition.Publish("示例乙", "同意公开", true));
    }

    [Fact]
    public void A_correction_is_a_new_edition_and_the_former_stands_until_it_is_signed()
    {
        var first = Signed();
        first.OpenCorrection(_text, "数字有误");
        Assert.Throws<RuleBrokenException>(() => first.OpenCorrection(_text, "再来"));
        Assert.Throws<RuleBrokenException>(() => first.Publish("示例乙", "同意公开", true));
        _text.Write("! 标题\n# 改正", NoFacts);

        var second = Next(first);
        Assert.Equal((2, 1, EditionState.Issued), (second.Number, second.CorrectedNumber, first.State));

        // Returned once, it still corrects the first.
        second.Return(_text, withdrawn: true, "再看看");
        var third = Next(second);
        Assert.Equal(1, third.CorrectedNumber);
        third.Sign(new EditionSignature("示例甲", Today, 2, null), Today, 1, "示例政发〔2024〕2号", first);
        Assert.Equal((EditionState.Corrected, EditionState.Issued, EditionStepKind.Corrected),
            (first.State, third.State, first.Steps[^1].Kind));
    }

    [Fact]
    public void Opinions_are_for_what_is_submitted()
    {
        var edition = Submitted();
        edition.Comment(1, 0, "一、成效", "请补充");
        Assert.Throws<RuleBrokenException>(() => edition.Comment(1, 0, "一、成效", " "));
        edition.Return(_text, withdrawn: false, "请补充");
        Assert.Throws<RuleBrokenException>(() => edition.Comment(1, 0, "一、成效", "又一条"));
        Assert.Single(edition.Comments);
    }

    [Fact]
    public void Every_step_is_kept_with_its_words()
    {
        var edition = Signed();
        edition.Publish("示例乙", "同意公开", true);
        edition.OpenCorrection(_text, "数字有误");

        Assert.Equal(
            [
                (EditionStepKind.Submitted, "统计截止2023年12月31日，正文第1版"),
                (EditionStepKind.Issued, "示例政发〔2024〕1号，签发人示例甲"),
                (EditionStepKind.Published, "保密审查人示例乙：同意公开"),
                (EditionStepKind.CorrectionOpened, "数字有误"),
            ],
            edition.Steps.Select(s => (s.Kind, s.Words)));
    }

    [Theory]
    [InlineData(true, EditionStepKind.Withdrawn, "请填写撤回原因。")]
    [InlineData(false, EditionStepKind.Returned, "请填写退回原因。")]
    public void What_comes_back_was_withdrawn_or_returned_with_a_reason(bool withdrawn, EditionStepKind kind, string message)
    {
        var edition = Submitted();
        Assert.Equal(message, Assert.Throws<RuleBrokenException>(() => edition.Return(_text, withdrawn, " ")).Message);
        Assert.Equal(EditionState.Submitted, edition.State);

        edition.Return(_text, withdrawn, "再看看");
        Assert.Equal((kind, "再看看"), (edition.Steps[^1].Kind, edition.Steps[^1].Words));
    }

    [Fact]
    public void What_is_signed_is_neither_returned_nor_signed_again()
    {
        var edition = Signed();

        Assert.Throws<RuleBrokenException>(() => edition.Return(_text, withdrawn: false, "缺少原因"));
        Assert.Throws<RuleBrokenException>(
            () => edition.Sign(new EditionSignature("示例乙", Today, 2, null), Today, 1, "示例政发〔2024〕2号", null));

        Assert.Equal((EditionState.Issued, "示例甲", 1), (edition.State, edition.Signer, edition.Sequence));
    }

    [Fact]
    public void A_report_may_be_signed_on_its_cut_off()
    {
        var edition = Submitted();

        edition.Sign(new EditionSignature("示例甲", YearEnd, 1, null), Today, 0, "示例政发〔2023〕1号", null);

        Assert.Equal((EditionState.Issued, YearEnd, 2023), (edition.State, edition.IssuedOn, edition.SeriesYear));
    }

    [Fact]
    public void A_corrected_edition_is_no_longer_under_correction()
    {
        var first = Signed();
        first.OpenCorrection(_text, "数字有误");
        Assert.True(first.IsUnderCorrection);

        Next(first).Sign(new EditionSignature("示例甲", Today, 2, null), Today, 1, "示例政发〔2024〕2号", first);

        Assert.False(first.IsUnderCorrection);
    }

    [Fact]
    public void The_place_of_an_opinion_is_cut_to_what_is_kept()
    {
        var edition = Submitted();

        edition.Comment(1, 0, new string('章', 201), "请补充");

        Assert.Equal(new string('章', 200), edition.Comments[0].Place);
    }

    private ReportEdition Submitted() => new(_text, null, YearEnd, Today, Address);

    private ReportEdition Next(ReportEdition last) => new(_text, last, YearEnd, Today, Address);

    private ReportEdition Signed()
    {
        var edition = Submitted();
        edition.Sign(new EditionSignature("示例甲", Today, 1, null), Today, 0, "示例政发〔2024〕1号", null);
        return edition;
    }
}
