using System.Net;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;

namespace Biandangou.Tests.Publicity;

/// <summary>Pages of honours and of trainings, and what is amended of persons and display items.</summary>
public sealed class HonourPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Ledger = "/publicity/honours";
    private const string Register = "/publicity/law-savvy";

    [Fact]
    public async Task Another_villages_honour_does_not_exist_for_a_village()
    {
        await using var db = app.NewContext();
        var foreign = await db.Township<Honour>().Where(h => h.VillageId == null || h.Village!.SortOrder > 1).Select(h => h.Id)
            .ToListAsync();
        using var client = await app.SignInAsync("village01");

        Assert.NotEmpty(foreign);
        foreach (var page in new[] { "", "/edit", "/delete" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Ledger}/{foreign[0]}{page}"));
        using var staff = await app.SignInAsync("staff");
        Assert.Contains("示例七村", (await staff.PageAsync($"{Ledger}?year=all")).Text("main"), StringComparison.Ordinal);
        Assert.DoesNotContain("示例七村", (await client.PageAsync($"{Ledger}?year=all")).Text("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_honour_is_applied_for_and_awarded_later()
    {
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync($"{Ledger}/new");
        (string, string?)[] typed = [("Name", "示例平安村"), ("Level", "镇级"), ("AppliedOn", "2026-06-01"), ("Outcome", "Pending"),
            ("DecidedOn", "")];
        Assert.Equal(("2026-11-23", ""), (page.Value("AppliedOn"), page.Value("DecidedOn")));
        Assert.Equal("Pending", page.QuerySelector("input[name=Outcome]:checked")!.GetAttribute("value"));
        Assert.DoesNotContain("或镇", page.Text("main form"), StringComparison.Ordinal);
        var (applied, awarded) = await FiguresAsync();

        var both = await client.SubmitAsync(page, [.. typed, ("DecidedOn", "2026-07-01")]);
        var neither = await client.SubmitAsync(page, [.. typed, ("AppliedOn", "")]);
        Assert.StartsWith("还在申报中的不填结果日期", (await both.PageAsync()).Message("DecidedOn"), StringComparison.Ordinal);
        Assert.Equal("请填写申报日期。", (await neither.PageAsync()).Message("AppliedOn"));
        Assert.Equal("示例平安村", (await neither.PageAsync()).Value("Name"));
        Assert.Equal((applied, awarded), await FiguresAsync());

        var made = await Task.WhenAll(client.SubmitAsync(page, typed), client.SubmitAsync(page, typed));
        var path = Assert.Single(made.Select(r => r.Headers.Location!.ToString()).Distinct());
        Assert.Equal((applied + 1, awarded), await FiguresAsync());
        var twin = await client.SubmitAsync(await client.PageAsync($"{Ledger}/new"), typed);
        Assert.Equal("示例一村在这一天申报或获评的“示例平安村”已经登记，请核对名称和日期。", (await twin.PageAsync()).Message("Name"));

        var early = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Outcome", "Awarded"), ("DecidedOn", "2026-05-31"));
        Assert.StartsWith("结果日期不能早于申报日期", (await early.PageAsync()).Message("DecidedOn"), StringComparison.Ordinal);
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Outcome", "Awarded"), ("DecidedOn", "2026-09-01"));
        Assert.Equal((applied + 1, awarded + 1), await FiguresAsync());
        Assert.Equal("获评", (await client.PageAsync(path)).Text(".page-head .tag"));

        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.Equal((applied, awarded), await FiguresAsync());
    }

    [Fact]
    public async Task A_village_honours_neither_the_township_nor_anothers_person()
    {
        await using var db = app.NewContext();
        var other = await db.Township<LawSavvyPerson>().Where(p => p.Village!.SortOrder == 2).Select(p => p.Id).FirstAsync();
        var before = await db.Township<Honour>().CountAsync();
        using var client = await app.SignInAsync("village01");
        var page = await client.PageAsync($"{Ledger}/new");

        var person = await client.SubmitAsync(page, ("Name", "示例"), ("Level", "镇级"), ("LawSavvyPersonId", $"{other}"));
        var township = await client.SubmitAsync(page, ("Name", "示例"), ("Level", "镇级"), ("VillageId", ""));

        Assert.Equal("请选择法律明白人", (await person.PageAsync()).Message("LawSavvyPersonId"));
        Assert.Equal("请选择村（场）", (await township.PageAsync()).Message("VillageId"));
        Assert.Equal(before, await db.Township<Honour>().CountAsync());
    }

    [Fact]
    public async Task A_training_is_entered_once_for_all_who_are_ticked()
    {
        using var client = await app.SignInAsync("village01");
        await using var db = app.NewContext();
        var own = await db.Township<LawSavvyPerson>().Where(p => p.Village!.SortOrder == 1).Select(p => p.Id).ToListAsync();
        var other = await db.Township<LawSavvyPerson>().Where(p => p.Village!.SortOrder == 2).Select(p => p.Id).FirstAsync();
        var page = await client.PageAsync($"{Register}/trainings/new");
        Assert.Equal(own.Order(), page.QuerySelectorAll("input[name=Persons][type=checkbox]")
            .Select(i => Guid.Parse(i.GetAttribute("value")!)).Order());
        var before = await TrainedAsync();

        var nobody = await SendAsync([]);
        var foreign = await SendAsync([own[0], other]);
        var untold = await SendAsync([own[0]], topic: "");
        Assert.Equal("请勾选参加培训的人", Message(await nobody.PageAsync()));
        Assert.Equal("示例培训内容", (await nobody.PageAsync()).Value("Topic"));
        Assert.Equal("有人已不在册，请重新勾选", Message(await foreign.PageAsync()));
        Assert.Equal("请填写培训内容", (await untold.PageAsync()).Message("Topic"));
        Assert.Equal(before, await TrainedAsync());

        var sent = await Task.WhenAll(SendAsync([own[0], own[1]]), SendAsync([own[0], own[1]]));
        Assert.All(sent, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal(before + 2, await TrainedAsync());
        Assert.Contains("示例培训内容", (await client.PageAsync($"{Register}/{own[0]}")).Text("[aria-labelledby=trainings-title]"),
            StringComparison.Ordinal);
        Assert.Contains("2026年11月20日", (await client.PageAsync(Register)).Text("tbody"), StringComparison.Ordinal);

        static string Message(AngleSharp.Html.Dom.IHtmlDocument answer) =>
            answer.QuerySelector("[data-valmsg-for=Persons]")!.TextContent.Trim();

        async Task<HttpResponseMessage> SendAsync(Guid[] persons, string topic = "示例培训内容")
        {
            var values = PortalPages.Values((AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector("main form[method=post]")!)
                .Where(v => v.Key != "Persons").Concat([
                new("On", "2026-11-20"), new("Topic", topic), new("Hours", "2"), .. persons
                .Select(p => new KeyValuePair<string, string>("Persons", $"{p}"))])
                .GroupBy(v => v.Key).SelectMany(g => g.Key == "Persons" ? g : g.TakeLast(1));
            using var content = new FormUrlEncodedContent(values);
            return await client.PostAsync($"{Register}/trainings/new", content);
        }
    }

    [Fact]
    public async Task A_person_is_amended_retires_and_is_reinstated()
    {
        using var client = await app.SignInAsync("village01");
        var made = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例退出"), ("From", "2026-03-01"));
        var path = made.Headers.Location!.ToString();
        var nameless = await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Name", ""), ("Identity", "退休教师"));
        Assert.Equal(("请填写姓名", "退休教师"), ((await nameless.PageAsync()).Message("Name"), (await nameless.PageAsync()).Value("Identity")));
        await client.SubmitAsync(await client.PageAsync($"{path}/edit"), ("Identity", "退休教师"));
        Assert.Contains("退休教师", (await client.PageAsync(path)).Text(".facts"), StringComparison.Ordinal);

        var early = await client.SubmitAsync(await client.PageAsync($"{path}/retire"), ("To", "2026-02-28"));
        Assert.StartsWith("退出日期不能早于登记日期", (await early.PageAsync()).Message("To"), StringComparison.Ordinal);
        var retire = await client.PageAsync($"{path}/retire");
        var retired = await Task.WhenAll(client.SubmitAsync(retire, ("To", "2026-10-31")), client.SubmitAsync(
            retire, ("To", "2026-10-31")));
        Assert.All(retired, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal("已退出", (await client.PageAsync(path)).Text(".page-head .tag"));
        Assert.Single((await client.PageAsync($"{Register}?state=retired&q=示例退出")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await client.PageAsync($"{Register}?state=active&q=示例退出")).QuerySelectorAll("tbody tr"));

        await client.SubmitAsync(await client.PageAsync($"{path}/reinstate"));
        Assert.Equal("在册", (await client.PageAsync(path)).Text(".page-head .tag"));
    }

    [Fact]
    public async Task A_display_item_is_amended_put_up_again_and_found_by_the_day_it_was_in_use()
    {
        const string Items = "/publicity/display-items";
        using var client = await app.SignInAsync("village01");
        var made = await client.SubmitAsync(await client.PageAsync($"{Items}/new"), ("Kind", "Board"), ("Content", "修改测试"),
            ("From", "2026-03-01"));
        var path = made.Headers.Location!.ToString();
        await client.SubmitAsync(await client.PageAsync($"{path}/take-down"), ("To", "2026-05-01"));
        Assert.Single((await client.PageAsync($"{Items}?on=2026-05-01&q=修改测试")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await client.PageAsync($"{Items}?on=2026-05-02&q=修改测试")).QuerySelectorAll("tbody tr"));

        var edit = await client.PageAsync($"{path}/edit");
        var turned = await client.SubmitAsync(edit, ("To", "2026-02-01"), ("Quantity", "4"));
        Assert.StartsWith("撤下日期不能早于设置日期", (await turned.PageAsync()).Message("To"), StringComparison.Ordinal);
        Assert.Equal("4", (await turned.PageAsync()).Value("Quantity"));
        await client.SubmitAsync(edit, ("To", ""), ("Quantity", "4"));
        Assert.Equal("4 个", (await client.PageAsync($"{Items}?on=2026-05-02&q=修改测试")).Text("tfoot .num"));
        var stale = await client.SubmitAsync(edit, ("Quantity", "5"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
    }

    private async Task<(decimal Applied, decimal Awarded)> FiguresAsync()
    {
        await using var db = app.NewContext();
        var values = await new HonourLedgerFigures(db)
            .ValuesAsync(new FigurePeriod(2026, TestDatabase.Today), null, default);
        return (values["publicity.honours-applied"], values["publicity.honours-awarded"]);
    }

    private async Task<decimal> TrainedAsync()
    {
        await using var db = app.NewContext();
        return (await new LawSavvyTrainingFigures(db)
            .ValuesAsync(new FigurePeriod(2026, TestDatabase.Today), null, default))["publicity.law-savvy-trained"];
    }
}
