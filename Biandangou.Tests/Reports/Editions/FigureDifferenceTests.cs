using System.Text;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;

namespace Biandangou.Tests.Reports.Editions;

public sealed class FigureDifferenceTests
{
    private static readonly FigureDefinition Definition = new("publicity.sessions", "普法宣传活动", "场次", "示例口径", "普法宣传");
    private static readonly Guid[] Ids = [.. Enumerable.Range(0, 3).Select(_ => Guid.CreateVersion7())];

    [Fact]
    public void Nothing_differs_while_the_same_records_count_the_same() =>
        Assert.Null(FigureDifference.Of(Issued(Row(0, 2), Row(1, 3)), [Row(1, 3), Row(0, 2) with { Title = "改了名" }]));

    [Fact]
    public void Every_record_that_counts_otherwise_is_named_once()
    {
        var difference = FigureDifference.Of(Issued(Row(0, 2), Row(1, 3)), [Row(0, 5), Row(2, 1)])!;

        Assert.Equal(6, difference.Now);
        Assert.Equal(
            [(Ids[0], 2m, 5m), (Ids[1], 3m, null), (Ids[2], null, 1m)],
            difference.Records.OrderBy(r => Array.IndexOf(Ids, r.Record.Id)).Select(r => (r.Record.Id, r.Before, r.Now)));
    }

    [Fact]
    public void Records_that_make_up_for_each_other_are_still_told() =>
        Assert.Equal(2, FigureDifference.Of(Issued(Row(0, 1)), [Row(1, 1)])!.Records.Count);

    [Fact]
    public void A_record_that_differs_is_told_as_it_is_now()
    {
        var difference = FigureDifference.Of(Issued(Row(0, 2)), [Row(0, 5) with { Title = "改了名" }])!;

        Assert.Equal("改了名", Assert.Single(difference.Records).Record.Title);
    }

    [Fact]
    public void A_record_that_only_moved_to_another_day_counts_as_before() =>
        Assert.Null(FigureDifference.Of(Issued(Row(0, 2)), [Row(0, 2) with { Date = new DateOnly(2023, 5, 2) }]));

    [Fact]
    public void What_a_record_adds_in_several_rows_is_summed()
    {
        var difference = FigureDifference.Of(Issued(Row(0, 2), Row(0, 3)), [Row(0, 3)])!;

        Assert.Equal([(5m, 3m)], difference.Records.Select(r => (r.Before!.Value, r.Now!.Value)));
    }

    [Fact]
    public void Months_of_one_village_are_told_apart()
    {
        FigureRecord Month(int month, decimal held) => new("TrainingMonth", Ids[0], "", "示例一村", "示例一村", new DateOnly(2023, month, 1), held);
        var difference = FigureDifference.Of(Issued(Month(1, 1), Month(2, 1)), [Month(1, 1)])!;
        Assert.Equal(2, Assert.Single(difference.Records).Record.Date!.Value.Month);
    }

    [Fact]
    public void What_is_frozen_reads_back_as_it_was_written()
    {
        var figure = Issued(Row(0, 2), Row(1, 44));
        var report = new AnnualReport(
            2023, "标题", "主送", "示例镇", new DateOnly(2024, 1, 5), new DateOnly(2023, 12, 31),
            [new([new ReportRun("开展"), new("46场次", figure.Figure), new("1件", HandFilled: "依据")])],
            [new(1, "一、", "成效", [])], ["积案台账"], [new(figure.Figure, "46场次", [])])
        { Head = new ReportHead("某号", "示例甲", null) };

        var written = new IssuedReport(report, "! 标题", [figure]).Write();
        var read = IssuedReport.Read(written);

        Assert.Equal(("! 标题", "标题", 46m), (read.Text, read.Report.Title, read.Figures[0].Figure.Value));
        Assert.Equal(report.Head, read.Report.Head);
        Assert.Equal(report.Opening[0].Runs, read.Report.Opening[0].Runs);
        Assert.Equal(figure.Records, read.Figures[0].Records);
        // For people too: one value a line, in their own script.
        Assert.Contains("\n    \"Title\": \"标题\",", Encoding.UTF8.GetString(written).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static IssuedFigure Issued(params FigureRecord[] records) =>
        new(new Figure(Definition, 2023, new DateOnly(2023, 12, 31), records.Sum(r => r.Quantity)), "46场次", records);

    private static FigureRecord Row(int id, decimal quantity) =>
        new("PublicityEvent", Ids[id], "", "活动", null, new DateOnly(2023, 5, 1), quantity);
}
