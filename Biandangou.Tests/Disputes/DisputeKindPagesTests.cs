using System.Net;
using AngleSharp.Html.Dom;
using Biandangou.Domain.Disputes;

namespace Biandangou.Tests.Disputes;

public sealed class DisputeKindPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Register = "/disputes/kinds";

    [Theory]
    [InlineData("village01", Register)]
    [InlineData("grid001", Register)]
    [InlineData("leader", Register + "/new")]
    public async Task A_role_without_the_right_is_refused(string userName, string path)
    {
        using var client = await app.SignInAsync(userName);

        Assert.Equal(HttpStatusCode.Forbidden, await client.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await (await app.SignInAsync("staff")).StatusAsync($"{Register}/{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task A_new_kind_is_chosen_at_intake_and_then_keeps_its_line_of_the_form()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        var stored = await staff.SubmitAsync(await staff.PageAsync($"{Register}/new"), ("Name", "水利灌溉"), ("Type", "Land"),
            ("SortOrder", "35"));
        var id = stored.Headers.Location!.ToString().Split('/')[^1];

        var taken = await village.SubmitAsync(await village.PageAsync("/disputes/new"), [.. DisputeRecords.Typed("抢水"), ("KindId", id)]);
        var list = await staff.PageAsync($"/disputes?type={id}");
        var locked = await staff.SubmitAsync(await staff.PageAsync($"{Register}/{id}/edit"), ("Type", "Neighbours"), ("Name", "改名"));
        var refused = await locked.PageAsync();

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Single(list.QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, locked.StatusCode);
        Assert.StartsWith("“水利灌溉”已有案件，统计表类别（山林土地）不能改", refused.Message("Type"), StringComparison.Ordinal);
        Assert.Equal("改名", refused.Value("Name"));
        Assert.Equal("水利灌溉", (await staff.PageAsync($"{Register}/{id}")).Text("h1"));
        await using var db = app.NewContext();
        Assert.Equal(DisputeType.Land, (await db.Township<Dispute>().SingleAsync(d => d.Title == "抢水")).Type);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_refused_at_its_field_and_nothing_is_stored()
    {
        using var staff = await app.SignInAsync("staff");
        await using var db = app.NewContext();
        var before = await db.Set<DisputeKind>().CountAsync();

        var response = await staff.SubmitAsync(await staff.PageAsync($"{Register}/new"), ("Name", "山林 土地"), ("Type", "Land"),
            ("SortOrder", "36"));
        var page = await response.PageAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.StartsWith("名称“山林 土地”已存在", page.Message("Name"), StringComparison.Ordinal);
        Assert.Equal("36", page.Value("SortOrder"));
        Assert.Equal(before, await db.Set<DisputeKind>().CountAsync());
    }

    [Fact]
    public async Task A_retired_kind_is_not_offered_but_stays_with_its_cases_until_it_is_restored()
    {
        using var staff = await app.SignInAsync("staff");
        using var village = await app.SignInAsync("village01");
        var path = $"{Register}/{DisputeKind.IdOf(DisputeType.Property)}";
        var kind = DisputeKind.IdOf(DisputeType.Property).ToString();
        var taken = await village.SubmitAsync(await village.PageAsync("/disputes/new"), [.. DisputeRecords.Typed("物业费"), ("KindId", kind)]);
        var stale = await village.PageAsync("/disputes/new");

        var form = await staff.PageAsync(path);
        await staff.SubmitAsync(form);
        var again = await staff.SubmitAsync(form);
        Assert.Equal((HttpStatusCode.Redirect, path), (again.StatusCode, $"{again.Headers.Location}"));
        var late = await village.SubmitAsync(stale, [.. DisputeRecords.Typed("又是物业费"), ("KindId", kind)]);

        Assert.Equal("已停用", (await staff.PageAsync(path)).Text("h1 + .tag"));
        Assert.DoesNotContain("物业", Kinds(await village.PageAsync("/disputes/new")));
        Assert.Contains("物业", Kinds(await village.PageAsync($"{taken.Headers.Location}/edit")));
        Assert.Equal("这个类型已停用，请另选类型。", (await late.PageAsync()).Message("KindId"));
        await staff.SubmitAsync(await staff.PageAsync(path));
        Assert.Contains("物业", Kinds(await village.PageAsync("/disputes/new")));
    }

    private static IEnumerable<string> Kinds(IHtmlDocument page) =>
        ((IHtmlSelectElement)page.GetElementById("KindId")!).Options.Select(o => o.Text);
}
