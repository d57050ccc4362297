using System.Net;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Publicity;
using Biandangou.Domain.Publicity;
using Biandangou.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Tests.Publicity;

public sealed class LawSavvyPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Register = "/publicity/law-savvy";

    [Theory]
    [InlineData("lawyer1", Register)]
    [InlineData("sysadmin", Register)]
    [InlineData("leader", Register + "/new")]
    public async Task A_role_without_the_right_is_refused(string userName, string path)
    {
        using var client = await app.SignInAsync(userName);

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(path));
    }

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
    public async Task A_person_and_the_honour_of_the_township_enter_the_figures_once()
    {
        using var client = await app.SignInAsync("village01");
        var (persons, honours) = await FiguresAsync();

        var made = await client.SubmitAsync(await client.PageAsync($"{Register}/new"), ("Name", "示例读回"), ("Identity", "退休教师"));
        var path = made.Headers.Location!.ToString();
        var honour = $"/publicity/honours/new?person={path[(path.LastIndexOf('/') + 1)..]}";
        var award = await client.PageAsync(honour);
        var empty = await client.SubmitAsync(award, ("Level", ""));
        var awarded = await Task.WhenAll(client.SubmitAsync(award, ("Level", "镇级")), client.SubmitAsync(award, ("Level", "镇级")));
        var again = await client.SubmitAsync(await client.PageAsync(honour), ("Level", "镇级"));

        Assert.Equal("请填写级别", (await empty.PageAsync()).Message("Level"));
        Assert.All(awarded, r => Assert.Equal(HttpStatusCode.Redirect, r.StatusCode));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.StartsWith("示例读回在这一天申报或获评的“", (await again.PageAsync()).Message("Name"), StringComparison.Ordinal);
        Assert.Single((await client.PageAsync(path)).QuerySelectorAll("[aria-labelledby=honours-title] tbody tr"));
        Assert.Equal((persons + 1, honours + 1), await FiguresAsync());

        await client.SubmitAsync(await client.PageAsync($"{path}/delete"), ("Reason", "误登记"));
        Assert.Equal((persons, honours), await FiguresAsync());
    }

    private async Task<(decimal Persons, decimal Honours)> FiguresAsync()
    {
        await using var db = app.NewContext();
        var period = new FigurePeriod(2026, TestDatabase.Today);
        var persons = await new LawSavvyFigures(db).ValuesAsync(period, null, CancellationToken.None);
        var honours = await new HonourFigures(db).ValuesAsync(period, null, CancellationToken.None);
        return (persons["publicity.law-savvy"], honours["publicity.honours"]);
    }
}
