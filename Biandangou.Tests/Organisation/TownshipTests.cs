using Biandangou.Domain.Organisation;

namespace Biandangou.Tests.Organisation;

public sealed class TownshipTests
{
    private readonly Township _township = new("示例乡", "示例县示例乡", "示例县人民政府", "示例乡人民政府", "“九五”普法", "优秀法律明白人");

    private TownshipNames Names => new("示例乡", "示例县示例乡", "示例县人民政府", null, "示例乡人民政府", _township.DocumentNumberPattern);

    [Fact]
    public void A_new_township_comes_with_the_usual_values()
    {
        Assert.Equal("示例乡政发〔2026〕3号", _township.DocumentNumber(2026, 3));
        Assert.Equal((8m, 3), (_township.AdviserMonthlyHours, _township.LawSavvyMinimum));
        Assert.Equal((3, 1, 4, 1), (_township.SubmissionMonth, _township.SubmissionDay, _township.PublicationMonth,
            _township.PublicationDay));
    }

    [Theory]
    [InlineData("示例政发〔2026〕{号}号")]
    [InlineData("示例政发〔{年}〕1号")]
    public void A_document_number_needs_year_and_number(string pattern)
    {
        var broken = Assert.Throws<RuleBrokenException>(
            () => _township.Describe(Names with { DocumentNumberPattern = pattern, Name = "改名乡" }));

        Assert.Equal("DocumentNumberPattern", broken.Field);
        Assert.Equal("示例乡", _township.Name);
    }

    [Theory]
    [InlineData(2, 29, "ReportDay")]
    [InlineData(4, 31, "ReportDay")]
    public void A_day_that_most_years_lack_is_refused(int month, int day, string field)
    {
        Assert.Equal(field, Assert.Throws<RuleBrokenException>(() =>
            _township.SetCalendar(new MonthDay(month, day), new MonthDay(3, 1), new MonthDay(4, 1))).Field);
        Assert.Equal("PublicationDay", Assert.Throws<RuleBrokenException>(() =>
            _township.SetCalendar(new MonthDay(1, 5), new MonthDay(3, 1), new MonthDay(month, day))).Field);
        Assert.Equal(5, _township.ReportDay);
    }

    [Fact]
    public void A_plan_ends_not_before_it_begins_and_covers_open_ends()
    {
        Assert.Equal("PlanLastYear", Assert.Throws<RuleBrokenException>(() =>
            _township.SetPlan(new TownshipPlan("“九五”普法", 2026, 2025, "优秀法律明白人"))).Field);
        Assert.True(_township.PlanCovers(1990));

        _township.SetPlan(new TownshipPlan("“九五”普法", 2026, null, "优秀法律明白人"));

        Assert.Equal((false, true), (_township.PlanCovers(2025), _township.PlanCovers(2050)));
    }

    [Theory]
    [InlineData(7.3, 3, "AdviserMonthlyHours")]
    [InlineData(0, 3, "AdviserMonthlyHours")]
    [InlineData(8, -1, "LawSavvyMinimum")]
    public void Hours_are_half_hours_and_a_minimum_is_not_negative(double hours, int minimum, string field) =>
        Assert.Equal(field, Assert.Throws<RuleBrokenException>(() => _township.SetForces((decimal)hours, minimum)).Field);

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    public void Days_of_grace_have_limits(int days) =>
        Assert.Equal("TrainingGraceDays", Assert.Throws<RuleBrokenException>(() => _township.SetTrainingGrace(days)).Field);

    [Fact]
    public void A_township_keeps_what_its_forms_tell()
    {
        _township.Describe(new TownshipNames("新名乡", "示例县新名乡", "上级", "抄送", "新名乡人民政府", "新发〔{年}〕{号}号"));
        _township.SetPlan(new TownshipPlan("“十五”普法", 1980, 2100, "新荣誉"));
        _township.SetForces(200, 50);
        _township.SetTrainingGrace(60);

        Assert.Equal(("新名乡", "示例县新名乡", "上级"), (_township.Name, _township.FullName, _township.Superior));
        Assert.Equal(("抄送", "新名乡人民政府", "新发〔2026〕3号"), (_township.CopyTo, _township.IssuingBody, _township.DocumentNumber(2026, 3)));
        Assert.Equal(("“十五”普法", 1980, 2100, "新荣誉"), (_township.PublicityPlan, _township.PlanFirstYear, _township.PlanLastYear,
            _township.Honour));
        Assert.Equal((200m, 50, 60), (_township.AdviserMonthlyHours, _township.LawSavvyMinimum, _township.TrainingGraceDays));
        _township.SetForces(0.5m, 0);
        _township.SetTrainingGrace(0);
        Assert.Equal((0.5m, 0, 0), (_township.AdviserMonthlyHours, _township.LawSavvyMinimum, _township.TrainingGraceDays));
        Assert.Equal("LawSavvyMinimum", Assert.Throws<RuleBrokenException>(() => _township.SetForces(8, 51)).Field);
        Assert.Equal("AdviserMonthlyHours", Assert.Throws<RuleBrokenException>(() => _township.SetForces(200.5m, 3)).Field);
    }

    [Theory]
    [InlineData(1979, 2026, "PlanFirstYear")]
    [InlineData(2101, null, "PlanFirstYear")]
    [InlineData(2020, 2101, "PlanLastYear")]
    [InlineData(null, 1979, "PlanLastYear")]
    public void A_plan_lies_in_years_people_mean(int? first, int? last, string field) =>
        Assert.Equal(field, Assert.Throws<RuleBrokenException>(() => _township.SetPlan(new TownshipPlan("普法", first, last, "荣誉"))).Field);

    [Fact]
    public void A_plan_covers_its_first_and_last_year()
    {
        _township.SetPlan(new TownshipPlan("普法", 2026, 2026, "荣誉"));
        Assert.Equal([2026], new[] { 2025, 2026, 2027 }.Where(_township.PlanCovers));
    }

    [Fact]
    public void The_days_of_a_report_lie_in_the_year_after()
    {
        _township.SetCalendar(new MonthDay(1, 31), new MonthDay(2, 28), new MonthDay(12, 31));
        Assert.Equal(
            (new DateOnly(2027, 1, 31), new DateOnly(2027, 2, 28), new DateOnly(2027, 12, 31)),
            (_township.ReportDate(2026), _township.SubmissionDate(2026), _township.PublicationDate(2026)));
        Assert.Equal("SubmissionDay", Assert.Throws<RuleBrokenException>(() =>
            _township.SetCalendar(new MonthDay(1, 31), new MonthDay(6, 31), new MonthDay(12, 31))).Field);
        Assert.All(
            new[] { new MonthDay(0, 1), new MonthDay(13, 1), new MonthDay(1, 0), new MonthDay(1, 32) }, day =>
                Assert.False(day.Exists, $"{day}"));
    }
}
