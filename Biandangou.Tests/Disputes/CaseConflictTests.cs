using System.Net;
using Biandangou.Domain.Disputes;
using Xunit.Abstractions;

namespace Biandangou.Tests.Disputes;

/// <summary>Two people on one case: whatever they send, and in whatever order, nothing is lost and nothing overwritten.</summary>
public sealed class CaseConflictTests(PortalApp app, ITestOutputHelper output) : IClassFixture<PortalApp>
{
    private const int Pairs = 24;

    private static readonly string[] Forms = ["steps/new", "assign", "extend", "resolve"];

    [Fact]
    public async Task Two_people_on_one_case_never_overwrite_each_other()
    {
        using var one = await app.SignInAsync("staff");
        using var other = await app.SignInAsync("staff");
        var random = new Random(42);
        var (kept, stopped) = (0, 0);
        for (var i = 0; i < Pairs; i++)
        {
            var path = await app.NewCaseAsync($"两人办理{i}");
            string[] forms = [Forms[random.Next(Forms.Length)], Forms[random.Next(Forms.Length)]];
            string[] words = [$"甲写的{i}", $"乙写的{i}"];
            var (mine, theirs) = (await one.PageAsync($"{path}/{forms[0]}"), await other.PageAsync($"{path}/{forms[1]}"));
            var answers = random.Next(2) == 0
                ? await Task.WhenAll(one.SubmitAsync(mine, Typed(forms[0], words[0])), other.SubmitAsync(theirs, Typed(forms[1], words[1])))
                : [await one.SubmitAsync(mine, Typed(forms[0], words[0])), await other.SubmitAsync(theirs, Typed(forms[1], words[1]))];

            var record = await app.CaseAsync(path);
            var told = Told(record).ToList();
            for (var who = 0; who < 2; who++)
            {
                if (answers[who].StatusCode == HttpStatusCode.Redirect)
                {
                    kept++;
                    Assert.Contains(words[who], told);
                    continue;
                }

                // Whoever came second on a form the case no longer allows is told by the rule, all others by the conflict.
                stopped++;
                Assert.Contains(answers[who].StatusCode, new[] { HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity });
                Assert.Contains(words[who], await answers[who].Content.ReadAsStringAsync(), StringComparison.Ordinal);
                Assert.DoesNotContain(words[who], told);
            }
        }

        output.WriteLine($"{Pairs} pairs: {kept} kept, {stopped} stopped with their text, 0 lost, 0 overwritten");
        Assert.Equal((Pairs, Pairs), (kept, stopped));
    }

    private static (string, string?)[] Typed(string form, string words) => form switch
    {
        "steps/new" => [("Content", words)],
        "assign" => [("Plan", words), ("Reason", "换人")],
        "extend" => [("ApprovedBy", "示例镇长"), ("Reason", words)],
        _ => [("Method", "Mediation"), ("Result", words)],
    };

    private static IEnumerable<string?> Told(Dispute record) =>
        record.Steps.Select(s => s.Content).Concat(record.Assignments.Select(a => a.Plan!))
            .Concat(record.Extensions.Select(e => e.Reason)).Concat(record.Resolutions.Select(r => r.Result));
}
