using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;

namespace Biandangou.Tests.Reports;

public sealed class ReportProofQueriesTests
{
    [Fact]
    public async Task A_text_is_printed_and_checked_without_being_saved()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var proof = await OfAsync(compilation, "! 标题\n# 主要举措和成效\n举办法治讲座{{法治讲座}}，各项工作工作有序。");

        Assert.Empty(proof.Faults);
        Assert.Equal("举办法治讲座18场，各项工作工作有序。", string.Concat(proof.Report!.Sections[0].Paragraphs[0].Runs.Select(r => r.Text)));
        Assert.Contains(proof.Findings.Open, f => f.Code == "M8");
        Assert.Null(await compilation.Get<ReportTextQueries>().FindAsync(2023, default));
    }

    [Fact]
    public async Task Every_fault_is_told_with_its_line_and_nothing_is_printed()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        var contradicted = await OfAsync(compilation, "没有标题\n# 成效\n讲座{{法治讲座|万}}。\n横幅{{悬挂横幅。");
        var unknown = await OfAsync(compilation, "! 标题\n# 成效\n{{法治讲作}}");
        var endless = await OfAsync(compilation, new string('长', ReportText.TextLength + 1));

        Assert.Equal(["请写明标题", "第3行：“法", "第4行：双花"], contradicted.Faults.Select(f => f[..(f[0] == '请' ? 5 : 6)]));
        Assert.Equal("第3行：没有名为“法治讲作”的数据项、词语或写法。", unknown.Faults.Single());
        Assert.Equal("报告正文不能超过 60000 个字。", endless.Faults.Single());
        Assert.All(new[] { contradicted, unknown, endless }, p => Assert.Null(p.Report));
    }

    [Fact]
    public async Task A_year_to_come_has_no_proof()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        await using var db = database.NewContext();
        using var compilation = new Compilation(db);

        Assert.Null(await compilation.Get<ReportProofQueries>().OfAsync(2027, TestDatabase.Today, "! 标题\n# 成效", default));
    }

    private static async Task<ReportProof> OfAsync(Compilation compilation, string text) =>
        (await compilation.Get<ReportProofQueries>().OfAsync(2023, TestDatabase.Today, text, default))!;
}
