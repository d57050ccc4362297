using Biandangou.Domain.Reports.Checks;
using Biandangou.Domain.Reports.Reading;

namespace Biandangou.Tests.Reports.Reading;

public sealed class ClaimReaderTests
{
    [Theory]
    // What is named behind the number counts, the nearer the more, and not from far away.
    [InlineData("聘请4名经验丰富律师。", "org.lawyers")]
    [InlineData("聘请4名经验较丰富律师。", "")]
    [InlineData("聘请4名律师兼网格员。", "org.lawyers")]
    [InlineData("为法律明白人配4名律师。", "org.lawyers")]
    // Before it too, the nearest first; or on both sides.
    [InlineData("律师指导网格员4名。", "org.grid-officers")]
    [InlineData("成功化解的12件矛盾纠纷。", "disputes.resolved")]
    [InlineData("开展干部18场轮训。", "study.cadre-training")]
    // A comma of enumeration parts what is counted from what was counted before, and nothing else.
    [InlineData("建成16个法律工作室、14间陈列馆。", "")]
    [InlineData("化解各类矛盾、纠纷12件。", "disputes.resolved")]
    // Another number ends the words of this one.
    [InlineData("举办法治讲座18场文艺演出3场。", "")]
    // Clauses before name it where its own names nothing: two of them, with a measure word.
    [InlineData("举办法治讲座，精心组织，共18场。", "study.lectures")]
    [InlineData("举办法治讲座，精心组织，共18堂。", "study.lectures")]
    [InlineData("举办法治讲座，精心组织，共18。", "")]
    [InlineData("举办法治讲座，认真筹备，精心组织，共18场。", "")]
    [InlineData("举办法治讲座18。", "study.lectures")]
    public void The_last_number_is_of_what_the_words_around_it_name(string text, string code) => Assert.Equal(code, Read(text)[^1].Code);

    [Fact]
    public void What_another_number_counts_is_not_counted_by_the_one_before() =>
        Assert.Equal(["", "org.lawyers"], Read("表彰示范户3名另有5名律师。").Select(c => c.Code));

    [Theory]
    [InlineData("3月部署，9月中旬召开法治建设动员部署会。", "9月中旬")]
    [InlineData("2023年召开法治建设动员部署会。", "")]
    [InlineData("9月召开座谈会。", "")]
    [InlineData("9月部署工作。随后召开法治建设动员部署会，10月检查。", "")]
    public void A_meeting_is_told_by_the_last_month_before_it_in_its_sentence(string text, string date) =>
        Assert.Equal(date, string.Join('|', Read(text).Where(c => c.ByDate).Select(c => c.Number.Text)));

    [Fact]
    public void A_claim_is_told_with_its_own_sentence()
    {
        var claims = Read("全镇统筹推进。举办法治讲座18场。听众共7。");

        Assert.Equal(["举办法治讲座18场。", "听众共7。"], claims.Select(c => c.Sentence));
        Assert.Equal([("举办法治讲座", "。"), ("听众共", "。")], claims.Select(c => (c.Before, c.After)));
    }

    [Theory]
    [InlineData(24, "")]
    [InlineData(25, "…")]
    public void The_words_around_a_number_are_cut_to_an_excerpt(int words, string cut)
    {
        var sentence = new string('前', words) + "18场" + new string('后', words);

        var claim = new ReportClaim(FindingPlace.Whole, new ReadNumber(words, "18场", NumberKind.Quantity), sentence, words);

        Assert.Equal((cut + new string('前', 24), new string('后', 24) + cut), (claim.Before, claim.After));
    }

    [Fact]
    public void A_heading_claims_before_its_paragraphs() =>
        Assert.Equal([null, 0], Read("一、举办法治讲座18场\n举办法治讲座17场。").Select(c => c.Where.Paragraph));

    [Theory]
    [InlineData("登记栏填写00。", 0)]
    [InlineData("登记栏填写0。", 1)]
    public void A_row_of_noughts_claims_nothing_and_a_nought_does(string text, int claims) => Assert.Equal(claims, Read(text).Count);

    private static IReadOnlyList<ReportClaim> Read(string text) => ClaimReader.Read(CheckedText.Read(2023, text));
}
