namespace Biandangou.Tests.Reports.Checks;

/// <summary>M5: opening and new are closed and remaining.</summary>
public sealed class FlowCheckTests
{
    [Theory]
    [InlineData("受理纠纷16件，化解11件。", "收理与办结相差5件，没有写明去向。")]
    [InlineData("受理纠纷16件，化解11件，未化解3件。", "收理、办结、未结之间相差2件。")]
    [InlineData("受理纠纷11件，化解16件。", "收理、办结、未结之间相差5件。")]
    [InlineData("受理纠纷16件。化解11件。", "收理与办结相差5件，没有写明去向。")]
    [InlineData("受理来访30人次、纠纷16件，化解11件。", "收理与办结相差5件，没有写明去向。")]
    [InlineData("受理纠纷16件（其中积案3件），化解11件。", "收理与办结相差5件，没有写明去向。")]
    [InlineData("制定措施3项，受理纠纷16件，化解11件。", "收理与办结相差5件，没有写明去向。")]
    public void What_came_in_and_went_nowhere_is_told_with_the_difference(string text, string what) =>
        Assert.Equal(what, Assert.Single(Findings.Of("M5", text)).What);

    [Theory]
    [InlineData("受理纠纷16件，化解11件，未化解2件，正在办理3件。")]
    [InlineData("上年结转3件，受理纠纷16件，化解14件，结转5件。")]
    [InlineData("受理纠纷16件，化解16件，其中走访化解7件，其中上门化解9件。")]
    [InlineData("受理纠纷16件，化解16件，印发文书2项，其中上门化解9件。")]
    [InlineData("受理纠纷16件，化解16件，涉及土地3件。")]
    public void Parts_of_what_was_closed_and_what_is_no_step_do_not_count_twice(string text) => Assert.Empty(Findings.Of("M5", text));

    [Fact]
    public void Each_flow_of_a_paragraph_is_balanced_for_itself() =>
        Assert.Equal("受理纠纷16件，化解11件", Assert.Single(Findings.Of("M5", "受理纠纷16件，化解11件；接收信访5件，办结5件。")).Excerpt);

    [Theory]
    [InlineData("受理矛盾纠纷16件，成功化解11件。", "受理矛盾纠纷16件，成功化解11件")]
    [InlineData("今年以来全镇上下齐心协力，受理矛盾纠纷16件，成功化解11件。", "心协力，受理矛盾纠纷16件，成功化解11件")]
    public void The_excerpt_goes_from_ten_characters_before_the_first_number_to_the_last(string text, string excerpt) =>
        Assert.Equal(excerpt, Assert.Single(Findings.Of("M5", text)).Excerpt);
}
