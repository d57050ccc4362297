using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportFindingQueriesTests
{
    [Fact]
    public async Task A_waived_finding_is_told_apart_with_its_reason_while_it_is_found()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var queries = new ReportFindingQueries(db);
        var found = await queries.OfAsync(Report("全年工作工作有序开展。"), default);
        var doubled = found.Open.Single(f => f.Code == "M8");
        db.Add(new ReportWaiver(2023, doubled.Key, doubled.Code, doubled.Excerpt, "原文如此"));
        db.Add(new ReportWaiver(2022, found.OpenErrors[0].Key, found.OpenErrors[0].Code, "", "另一年的说明"));
        await db.SaveChangesAsync();

        var reviewed = await queries.OfAsync(Report("全年工作工作有序开展。"), default);
        var mended = await queries.OfAsync(Report("全年工作有序开展。"), default);

        Assert.Equal(("M8", "原文如此"), (reviewed.Waived.Single().Finding.Code, reviewed.Waived.Single().Reason));
        Assert.Equal(found.Open.Count - 1, reviewed.Open.Count);
        Assert.Empty(mended.Waived);
        Assert.Equal(reviewed.Open.Count(f => f.Severity == Domain.Reports.Checks.FindingSeverity.Error), reviewed.Errors);
        Assert.NotEqual(0, reviewed.Errors);
    }

    [Fact]
    public async Task A_finding_of_a_year_is_explained_once()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        db.AddRange(new ReportWaiver(2023, "同", "M8", "", "甲"), new ReportWaiver(2023, "同", "M8", "", "乙"));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private static AnnualReport Report(string words) => new(
        2023, "示例镇2023年法治政府建设年度报告", "示例市", "示例镇人民政府", new DateOnly(2024, 1, 15), new DateOnly(2023, 12, 31),
        [], [new ReportSection(1, "一、", "主要举措和成效", [new ReportParagraph([new ReportRun(words)])])], [], []);
}
