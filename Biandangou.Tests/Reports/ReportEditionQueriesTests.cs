using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Domain.Reports.Editions;

namespace Biandangou.Tests.Reports;

public sealed class ReportEditionQueriesTests
{
    private static readonly DateOnly YearEnd = new(2023, 12, 31);

    [Fact]
    public async Task An_edition_is_read_with_its_life_and_its_files()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using (var db = database.NewContext())
        {
            var text = new ReportText(2023, "! 标题\n# 成效");
            var edition = new ReportEdition(text, null, YearEnd, TestDatabase.Today, new EditionAddress("示例区人民政府", "示例局", true));
            edition.Comment(1, null, "一、成效", "请补充");
            edition.Comment(0, 0, "开头部分", "请精简");
            db.AddRange(text, edition);
            await db.SaveChangesAsync();
            Assert.Equal("! 标题\n# 成效", (await new ReportEditionQueries(db).SubmittedAsync(2023, YearEnd, default))!.Text);
            edition.Sign(new EditionSignature("示例甲", TestDatabase.Today, 7, "首号由办公室编排"), TestDatabase.Today, 0, "示例政发〔2026〕7号", null);
            edition.Freeze(EditionFileKind.Word, "报告.docx", "x", [1, 2, 3]);
            await db.SaveChangesAsync();
        }

        await using var other = database.NewContext();
        var queries = new ReportEditionQueries(other);
        var page = (await queries.LatestAsync(2023, default))!;

        Assert.Equal((1, EditionState.Issued, true, true), (page.Number, page.State, page.IsFrozen, page.Holds));
        Assert.Equal([EditionStepKind.Submitted, EditionStepKind.Issued], page.Steps.Select(s => s.Kind));
        Assert.Equal(["请精简", "请补充"], page.Comments.Select(c => c.Words));
        Assert.Equal((EditionFileKind.Word, 3), (page.Files[0].Kind, page.Files[0].Size));
        Assert.Equal([1, 2, 3], (await queries.FileAsync(page.Id, EditionFileKind.Word, default))!.Content);
        Assert.Equal(page.Files[0].Sha256, (await queries.FilesAsync(page.Id, default))[0].Sha256);
        Assert.Equal((7, 0), (await queries.LastSequenceAsync(TestDatabase.Today.Year, default),
            await queries.LastSequenceAsync(
            2020, default)));
        Assert.Null(await queries.SubmittedAsync(2023, YearEnd, default));
        Assert.Null(await queries.FindAsync(2023, 2, default));
        Assert.Equal("示例政发〔2026〕7号", (await queries.AllAsync(2023, default))[0].DocumentNumber);
    }

    [Fact]
    public async Task A_document_number_is_given_once()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        foreach (var year in new[] { 2022, 2023 })
        {
            var text = new ReportText(year, "! 标题");
            var edition = new ReportEdition(text, null, new DateOnly(year, 12, 31), TestDatabase.Today,
                new EditionAddress("示例区", null, false));
            edition.Sign(new EditionSignature("示例甲", TestDatabase.Today, 1, null), TestDatabase.Today, 0, "某号", null);
            db.AddRange(text, edition);
        }

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }
}
