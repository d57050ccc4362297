using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Checks;

namespace Biandangou.Tests.Reports.Checks;

/// <summary>M4: one thing has one count wherever it is told.</summary>
public sealed class SameFigureCheckTests
{
    [Fact]
    public void Both_counts_are_told_with_the_words_of_their_own_clause()
    {
        var finding = Assert.Single(Findings.Of("M4", "全镇干部参与，发放资料300份。\n张贴海报5张横幅20条，发放资料400份。"));

        Assert.Equal("同一事项前后不一：开头部分，第1段写“发放资料300份”，此处写“发放资料400份”。", finding.What);
        Assert.Equal(1, finding.Where.Paragraph);
    }

    [Theory]
    [InlineData("开展普法宣传活动46场次。\n开展宣传活动45场次。", true)]
    [InlineData("开展宣传活动45场次。\n开展普法宣传活动46场次。", true)]
    [InlineData("张贴海报5张横幅20条。\n悬挂横幅30条。", true)]
    [InlineData("聘请4名律师，服务群众。\n聘请5名律师团队，服务群众。", true)]
    [InlineData("聘请4名律师，服务群众。\n聘请5名执业律师，服务群众。", false)]
    [InlineData("聘请4名律师。\n全镇执业律师5名。", true)]
    [InlineData("聘请4名律师。\n网格员110名。", false)]
    [InlineData("建成法律工作室16个。\n建成法律工作室20处。", false)]
    [InlineData("登记法律工作室16。\n登记法律工作室18。", false)]
    [InlineData("讲座共7", false)]
    public void One_name_ends_with_the_other_before_the_number_and_begins_with_it_behind(string text, bool same) =>
        Assert.Equal(same ? 1 : 0, Findings.Of("M4", text).Count);

    [Theory]
    [InlineData("a.some", 2023, 31, true)]
    [InlineData("a.other", 2023, 31, false)]
    [InlineData("a.some", 2022, 31, false)]
    [InlineData("a.some", 2023, 30, false)]
    public void Of_two_figures_the_ledger_tells_whether_they_are_one(string code, int year, int lastDay, bool same)
    {
        var text = CheckedText.Read(2023, [Line("a.some", 2023, 31, 5), Line(code, year, lastDay, 6)]);

        Assert.Equal(same ? 1 : 0, Findings.Of("M4", text).Count);
    }

    private static CheckedParagraph Line(string code, int year, int lastDay, int value) => CheckedParagraph.Of(
    [
        new ReportRun("举办讲座"),
        new ReportRun($"{value}场", new Figure(
            new FigureDefinition(code, "讲座", "场", "口径", "台账"), year, new DateOnly(2023, 12, lastDay), value)),
        new ReportRun("。"),
    ]);
}
