namespace Biandangou.Tests.Common;

public sealed class NameKeyTests
{
    [Fact]
    public void Names_with_numbers_sort_the_way_people_count()
    {
        string[] counted = ["第一网格", "第二网格", "第3网格", "第九网格", "第十网格", "第十一网格", "第１２网格", "第二十网格", "第二十一网格", "第一百零五网格", "第二百网格"];
        Assert.Equal(counted, counted.Reverse().OrderBy(n => n.ToSortKey(), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("二〇二三年", "002023年")]
    [InlineData("示例 一村", "示例000001村")]
    [InlineData("北片", "北片")]
    public void Every_number_in_a_name_becomes_six_digits(string name, string key) => Assert.Equal(key, name.ToSortKey());

    [Theory]
    [InlineData("“八五”普法领导小组", "\"八五\" 普法领导小组")]
    [InlineData("示例—一村", "示例－一村")]
    [InlineData("示例（一）村", "示例(一)村")]
    public void Quotation_marks_dashes_and_widths_make_no_other_name(string one, string other) =>
        Assert.Equal(one.ToNameKey(), other.ToNameKey());

    [Theory]
    [InlineData("示例一村", "示例\u200B一村")]
    [InlineData("示例一村", "\uFEFF示例一村")]
    [InlineData("示例一村", "示例\u3000一村\u2060")]
    [InlineData("示例一村", "示例一村\uFE0F\u202E")]
    [InlineData("示例一村", "示例\u0007一\u00AD村")]
    [InlineData("示例Ａ村", "示例a村")]
    [InlineData("示例12号", "示例１２号")]
    [InlineData("示例12号", "示例١٢号")]
    [InlineData("二〇二三", "二○二三")]
    [InlineData("示例𠮷村", "示例𠮷\u200D村")]
    [InlineData("示例村", "示例\uFFFE村\uFFFF")]
    public void What_looks_alike_is_the_same_name(string one, string other) => Assert.Equal(one.ToNameKey(), other.ToNameKey());

    [Fact]
    public void A_surname_outside_the_first_plane_tells_two_names_apart() => Assert.NotEqual("示例𠮷".ToNameKey(), "示例𡈽".ToNameKey());

    [Theory]
    [InlineData("\u200B")]
    [InlineData("\uFEFF \u2060")]
    public void A_name_that_nobody_sees_is_none(string name) =>
        Assert.Throws<RuleBrokenException>(() => Rule.Text(name, "Name", "名称", 20));

    [Fact]
    public void A_name_of_nothing_but_numerals_fits_its_column() =>
        Assert.True(new string('一', Domain.Organisation.Grid.NameLength).ToSortKey().Length <= Domain.Organisation.Grid.SortKeyLength);

    [Theory]
    [InlineData("示例‘一’村", "示例'一'村")]
    [InlineData("示例‚一‛村", "示例'一'村")]
    [InlineData("示例「一」村", "示例“一”村")]
    [InlineData("示例『一』村", "示例„一‟村")]
    [InlineData("示例‐一‑村", "示例−一―村")]
    [InlineData("示例一村\uFE00", "示例一村")]
    [InlineData("二◯二三", "二〇二三")]
    public void Marks_of_one_kind_make_no_other_name(string one, string other) => Assert.Equal(one.ToNameKey(), other.ToNameKey());

    [Fact]
    public void Names_are_listed_by_sound_with_numbers_by_value_and_alike_ones_as_they_came()
    {
        (string Name, int Rank)[] names = [("张村", 1), ("第十网格", 1), ("第二网格", 1), ("白村", 2), ("白村", 1)];
        Assert.Equal(["白村2", "白村1", "第二网格1", "第十网格1", "张村1"], names.OrderByName(n => n.Name).Select(n => n.Name + n.Rank));
        Assert.Equal("白村1", names.OrderBy(n => n.Rank).ThenByName(n => n.Name).Select(n => n.Name + n.Rank).First());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void No_numeral_is_written_beyond_four_digits(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => number.ToNumeral());
}
