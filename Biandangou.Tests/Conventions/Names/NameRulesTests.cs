using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Biandangou.Data.Common.Auditing;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Reports;
using Microsoft.AspNetCore.Identity;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions.Names;

/// <summary>Enters a name by its page, and then the same one as people might type it again.</summary>
public sealed partial class NameRulesTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    /// <summary>Unique texts that nobody types: hashes, marks of checks, what Identity and the counting of failures keep.</summary>
    private static readonly Type[] NotTyped = [typeof(AuditEntry), typeof(ReportWaiver), typeof(SignInTally), typeof(IdentityRole<Guid>)];

    /// <summary>
    /// What is said of other things that are there already, or of the same thing twice in one form. Grids of a village that merges are
    /// renamed when their names are taken, and refused only when the new ones are taken as well.
    /// </summary>
    private static readonly string[] OfOtherThings =
    [
        "个记录上已有", "这一行已经登记过", "这一周已有走访计划", "\"已有\"", "请勾选“已有”", "年度报告已有正文", "已有的审阅意见", "有的已经登记或不用登记",
        "年已有学习计划", "{month}已有“", "账号试登录已有", "（已有账号）", "中已有记录，不能删除", "已有{ledger}记录", "已有会议记录", "已经登记过司法确认", "”已有案件，", "已有报告的正文",
        "不能重复启动", "”重复。", "意思重复", "重复或半角", "词语重复", "”已有学习记录或计划", "已有结果的请", "已有活动使用", "已有服务日志", "已有组长", "这段时间已有{details.Kind",
        "的修订已经登记", "的培训“{training.Topic}”已经登记", "走访已登记或已取消", "不能晚于已登记的", "与已登记的合同", "已登记 {logged", "已登记{To", "已登记从{", "已登记代管",
        "小时，加上", "走访的重复计", "请删去重复的词语", "已登记的记录不受影响", "删除已登记的号码", "请先修改其中一个的名称",
        "会被当作同名", "已有数据的库",
    ];

    [Fact]
    public async Task A_name_that_looks_like_one_there_already_is_refused_at_its_field()
    {
        var sweep = new Sweep("names by page", output);
        await using var db = portal.NewContext();
        var cases = from rule in await NameRules.AllAsync(db) from variant in NameVariants.All select (rule, variant);
        foreach (var group in sweep.Of(cases, sample: 70).GroupBy(c => c.rule))
        {
            var (rule, client) = (group.Key, await portal.SignInAsync(group.Key.Account));
            if (await EnterFirstAsync(rule, client) is { } unfit)
            {
                sweep.Fault($"{rule.Title}: the first is not taken: {unfit}");
                continue;
            }

            foreach (var (_, (way, of)) in group)
            {
                if (await AgainAsync(rule, client, of(rule.Sample)) is { } fault)
                    sweep.Fault($"{rule.Title}, {way}: {fault}");
            }

            // Else anything might have been refused, for whatever reason.
            if (await AgainAsync(rule, client, rule.Other) is null)
                sweep.Fault($"{rule.Title}: another name is refused as well");
            client.Dispose();
        }

        sweep.Close();
    }

    [Fact]
    public async Task Every_unique_text_of_the_model_has_its_rule()
    {
        await using var db = portal.NewContext();
        var ruled = (await NameRules.AllAsync(db)).Select(r => r.Entity).Concat(NotTyped).ToHashSet();
        var unique = db.Model.GetEntityTypes().Where(t => t.GetIndexes().Any(i => i.IsUnique && i.Properties.Any(p =>
            p.ClrType == typeof(string)))).Select(t => t.ClrType).ToList();
        output.WriteLine($"{unique.Count} entities with unique texts");
        Assert.NotEmpty(unique);
        Assert.Empty(unique.Where(t => !ruled.Contains(t)).Select(t => t.Name));
        Assert.Empty(NotTyped.Except(unique).Select(t => t.Name));
        Assert.Empty(NotTyped.Intersect((await NameRules.AllAsync(db)).Select(r => r.Entity)).Select(t => t.Name));
    }

    [Fact]
    public async Task Every_refusal_of_something_there_already_has_its_rule()
    {
        await using var db = portal.NewContext();
        var ruled = (await NameRules.AllAsync(db)).Select(r => r.Words).Distinct(StringComparer.Ordinal).ToList();
        var known = ruled.Concat(OfOtherThings).ToList();
        // What was just entered is told in the same words.
        var told = Repository.Find(Literal(), Repository.Sources).Where(words => !words.Contains("\"已登记", StringComparison.Ordinal))
            .ToList();
        output.WriteLine($"{told.Count} messages, {ruled.Count} words of rules, {OfOtherThings.Length} of other things");
        Assert.NotEmpty(told);
        var without = told.FindAll(words => !known.Exists(k => words.Contains(k, StringComparison.Ordinal)));
        Assert.True(without.Count == 0, string.Join('\n', without));
        // Words that nothing needs: told nowhere, or explained by a rule already.
        var sources = Repository.Sources.Select(Repository.Read).ToList();
        var idle = ruled.FindAll(r => !sources.Exists(text => text.Contains(r, StringComparison.Ordinal)));
        idle.AddRange(OfOtherThings.Where(o => !told.Exists(words =>
            words.Contains(o, StringComparison.Ordinal) && !ruled.Exists(r => words.Contains(r, StringComparison.Ordinal)))));
        Assert.True(idle.Count == 0, string.Join('\n', idle));
    }

    private static async Task<string?> EnterFirstAsync(NameRule rule, HttpClient client)
    {
        var (path, field, typed) = rule.First ?? (rule.Path, rule.Field, rule.Typed);
        using var first = await NameRule.SendAsync(client, rule.First is null ? rule.Page ?? path : path, path, [.. typed, (field,
            rule.First is null ? rule.Wrap(rule.Sample) : rule.Sample)]);
        if ((int)first.StatusCode >= 400)
            return $"{(int)first.StatusCode} {(await first.PageAsync()).Text(".err-sum")}";
        if (rule.Between is { } between)
            await between(client, first.Headers.Location!.ToString(), rule.Sample);
        return null;
    }

    /// <returns>How the name slipped through; null when it was refused in words.</returns>
    private async Task<string?> AgainAsync(NameRule rule, HttpClient client, string name)
    {
        var path = rule.Prepare is { } prepare ? await prepare(client, name) : rule.Path;
        var before = await rule.CountAsync(portal);
        using var again = await NameRule.SendAsync(client, rule.Page ?? path, path, [.. rule.Typed, (rule.Field, rule.Wrap(name))]);
        if (await rule.CountAsync(portal) > before)
            return $"stored with {(int)again.StatusCode}";
        var page = rule.LeavesOut && again.Headers.Location is { } next ? await client.PageAsync(next.ToString()) : await again.PageAsync();
        if (again.StatusCode != (rule.LeavesOut ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity))
            return $"answered {(int)again.StatusCode}";
        return rule.LeavesOut ? page.Text(".flash").Length == 0 ? "nothing told" : null
            : MessageAt(page, rule.Told ?? rule.Field).Length == 0 ? $"nothing told at the field, but {page.Text(".err-sum")}" : null;
    }

    private static string MessageAt(IHtmlDocument page, string field) =>
        page.QuerySelectorAll("[data-valmsg-for]").FirstOrDefault(m =>
            m.GetAttribute("data-valmsg-for") == field)?.TextContent.Trim() ?? "";

    [GeneratedRegex("\"[^\"\\r\\n]*(?:已存在|同名|重复|已有|已经登记|已登记)[^\"\\r\\n]*\"", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex Literal();
}
