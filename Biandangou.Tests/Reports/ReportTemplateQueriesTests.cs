using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportTemplateQueriesTests
{
    [Fact]
    public async Task Templates_are_listed_by_name_and_a_name_is_taken_once()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);
        var facts = (await compilation.Get<ReportCompiler>().FactsAsync(2026, TestDatabase.Today, default))!;
        var gone = new ReportTemplate("旧模板", "! 标题\n# 一章", facts);
        var kept = new ReportTemplate("示例模板", "! 标题\n# 一章\n举办讲座{{study.lectures}}。", facts);
        gone.Delete("不用了", Actor.Portal, TestDatabase.Now.UtcDateTime);
        db.AddRange(gone, kept);
        await db.SaveChangesAsync();
        var templates = new ReportTemplateQueries(db);

        Assert.Equal("示例模板", Assert.Single(await templates.ListAsync(default)).Name);
        Assert.True(await db.IsNameTakenAsync<ReportTemplate>("示例 模板", null, default));
        Assert.False(await db.IsNameTakenAsync<ReportTemplate>("示例模板", kept.Id, default));
        Assert.False(await db.IsNameTakenAsync<ReportTemplate>("旧模板", null, default));
        Assert.Null(await templates.FindAsync(gone.Id, default));
        Assert.Equal("Name", Assert.Throws<RuleBrokenException>(() => kept.Write(" ", kept.Text, facts)).Field);
        Assert.Equal("Text", Assert.Throws<RuleBrokenException>(() => kept.Write("名", "! 标题\n# 一章\n{{no.such}}", facts)).Field);
        Assert.Equal("示例模板", kept.Name);
    }
}
