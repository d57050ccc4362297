using System.Net;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;

namespace Biandangou.Tests.Publicity;

public sealed class LawSavvyPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Register = "/publicity/law-savvy";

    [Fact]
    public async Task Another_villages_person_does_not_exist_for_a_village()
    {
        await using var db = app.NewContext();
        var other = await db.Township<LawSavvyPerson>().Where(p => p.Village!.SortOrder == 2).Select(p => p.Id).FirstAsync();
        using var client = await app.SignInAsync("village01");

        foreach (var page in new[] { "", "/edit", "/retire", "/reinstate", "/delete" })
            Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync($"{Register}/{other}{page}"));
    }

    [Fact]
    public async Task A_person_of_the_same_name_village_and_day_is_asked_about_before_it_is_stored()
    {
        using var client = await app.SignInAsync("village01");
        (string, string?)[] typed = [("Name", "示例同名"), ("Identity", "教师"), ("From", "2026-05-06")];
        using var first = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), typed);

        using var asked = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), [.. typed, ("Name", "示例 同名")]);
        var page = await asked.PageAsync();
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity), (first.StatusCode, asked.StatusCode));
        Assert.Equal("同村同名同日已登记一人，请先核对是不是同一个人", page.Message("IsOther"));
        Assert.Equal(first.Headers.Location!.ToString(),
            page.QuerySelector("#twin-title")!.Closest("section")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(1, await CountAsync());

        using var other = await client.SubmitAsync(page, ("IsOther", "true"));
        using var otherDay = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), [.. typed, ("From", "2026-05-07")]);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (other.StatusCode, otherDay.StatusCode));
        Assert.Equal(3, await CountAsync());

        async Task<int> CountAsync()
        {
            await using var db = app.NewContext();
            return await db.Township<LawSavvyPerson>().CountAsync(p => p.Name.Replace(" ", "") == "示例同名");
        }
    }

    [Fact]
    public async Task A_person_and_the_honour_of_the_township_enter_the_figures_once()
    {
        using var client = await app.SignInAsync("village01");
        var (persons, honours) = await FiguresAsync();

        var made = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例读回"), ("Identity", "退休教师"));
        var path = made.Headers.Location!.ToString();
        var honour = $"/publicity/honours/new?person={path[(path.LastIndexOf('/') + 1)..]}";
        var award = await client.PageAsync(honour);
        var empty = await client.SubmitAsync(award, ("Level", ""), ("Outcome", "Awarded"));
        (string, string?)[] typed = [("Level", "镇级"), ("AppliedOn", ""), ("Outcome", "Awarded"), ("DecidedOn", "2026-11-23")];
        var awarded = await Task.WhenAll(client.SubmitAsync(award, typed), client.SubmitAsync(award, typed));
        var again = await client.SubmitAsync(await client.PageAsync(honour), typed);

        Assert.Equal("请填写级别", (await empty.PageAsync()).Message("Level"));
        Assert.All(awarded, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.StartsWith("示例读回在这一天申报或获评的“", (await again.PageAsync()).Message("Name"), StringComparison.Ordinal);
        Assert.Single((await client.PageAsync(path)).QuerySelectorAll("[aria-labelledby=honours-title] tbody tr"));
        Assert.Equal((persons + 1, honours + 1), await FiguresAsync());

        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.Equal((persons, honours), await FiguresAsync());
    }

    [Fact]
    public async Task A_training_entered_by_mistake_is_deleted_with_a_reason_and_told_of_in_the_history()
    {
        using var client = await app.SignInAsync("village01");
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var made = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例误训"), ("From", "2026-01-01"));
        var path = made.Headers.Location!.ToString();
        var id = path[(path.LastIndexOf('/') + 1)..];
        await TrainAsync("4");
        await TrainAsync("40");

        var page = await client.PageAsync(path);
        Assert.Contains("学时仍是先前登记的", page.Text("body"), StringComparison.Ordinal);
        var link = Assert.Single(page.QuerySelectorAll("[aria-labelledby=trainings-title] tbody a")).GetAttribute("href")!;
        var ask = await client.PageAsync(link);
        var unreasoned = await client.SubmitAsync(ask, ("Reason", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreasoned.StatusCode);
        Assert.Equal("请填写删除原因。", (await unreasoned.PageAsync()).Text(".err-sum li"));
        Assert.Equal(HttpStatusCode.Conflict, (await client
            .SubmitAsync(ask, ("Version", $"{Guid.NewGuid()}"), ("Reason", "学时有误"))).StatusCode);
        Assert.Single((await client.PageAsync(path)).QuerySelectorAll("[aria-labelledby=trainings-title] tbody tr"));

        Assert.Equal(path, (await client.SubmitAsync(ask, ("Reason", "学时有误"))).Headers.Location!.ToString());
        Assert.Empty((await client.PageAsync(path)).QuerySelectorAll("[aria-labelledby=trainings-title] tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, await client.StatusAsync(link));
        Assert.Contains("学时有误", (await staff.PageAsync(path)).Text("main"), StringComparison.Ordinal);
        await TrainAsync("2");
        Assert.Contains("共 2 学时", (await client.PageAsync(path)).Text("[aria-labelledby=trainings-title]"), StringComparison.Ordinal);
        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));

        async Task TrainAsync(string hours)
        {
            var form = await client.PageAsync($"{Register}/trainings/new");
            var sent = await client.SubmitAsync(form, ("On", "2026-11-20"), ("Topic", "误登记的培训"), ("Hours", hours), ("Persons", id));
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        }
    }

    private async Task<(decimal Persons, decimal Honours)> FiguresAsync()
    {
        await using var db = app.NewContext();
        var period = new FigurePeriod(2026, TestDatabase.Today);
        var persons = await new LawSavvyFigures(db).ValuesAsync(period, null, default);
        var honours = await new HonourFigures(db).ValuesAsync(period, null, default);
        return (persons["publicity.law-savvy"], honours["publicity.honours"]);
    }
}
