using System.Net;
using Biandangou.Data.Common.Auditing;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions.Access;

/// <summary>What every address answers to a method it does not know.</summary>
public sealed class MethodTests(PortalApp portal, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task A_wrong_method_is_405_and_no_attempt_on_what_is_not_ones_own()
    {
        var sweep = new Sweep("wrong methods", output);
        using var visitor = portal.Visit();
        using var officer = await portal.SignInAsync("grid001");
        var before = await RefusalsAsync();
        var cases = from path in PortalEndpoints.Of(portal).Where(e => e.NameOf()[0] != '*').Select(e => e.PathOf())
            .Distinct(StringComparer.Ordinal)
                    from method in new[] { HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch }
                    select (path, method);
        foreach (var (path, method) in sweep.Of(cases, sample: 200))
        {
            foreach (var client in new[] { visitor, officer })
            {
                using var request = new HttpRequestMessage(method, path);
                using var answer = await client.SendAsync(request);
                if (answer.StatusCode != HttpStatusCode.MethodNotAllowed)
                    sweep.Fault($"{method} {path}: {(int)answer.StatusCode}");
            }
        }

        sweep.Close();
        Assert.Equal(before, await RefusalsAsync());
        // An attempt on what is not one's own would have been counted.
        Assert.Equal(HttpStatusCode.Forbidden, await officer.StatusAsync("/accounts"));
        Assert.Equal(before + 1, await RefusalsAsync());
    }

    [Fact]
    public async Task HEAD_answers_as_GET_does_without_the_body()
    {
        var sweep = new Sweep("HEAD of pages", output);
        using var staff = await portal.SignInAsync("staff");
        var paths = PortalEndpoints.Of(portal).Where(e => e.IsRead() && AccessRecords.KindOf(e) is null).Select(e => e.PathOf());
        foreach (var path in sweep.Of(paths.Distinct(StringComparer.Ordinal), sample: 40))
        {
            using var head = await staff.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
            using var get = await staff.GetAsync(path);
            if (head.StatusCode != get.StatusCode || (await head.Content.ReadAsByteArrayAsync()).Length > 0)
                sweep.Fault($"{path}: {(int)head.StatusCode} / {(int)get.StatusCode}");
        }

        sweep.Close();
    }

    private async Task<int> RefusalsAsync()
    {
        await using var db = portal.NewContext();
        return await db.AuditEntries.CountAsync(a => a.Action == AuditAction.Refused);
    }
}
