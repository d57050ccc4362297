using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions;

/// <summary>Habits of the source text. Each pattern is tried on a planted line first.</summary>
public sealed partial class SourceTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("@Html.Raw(Model.Text)")]
    public void Views_write_no_raw_markup(string planted) => Nowhere(Raw(), Repository.Views, planted);

    [Theory]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<p style='color:red'>")]
    [InlineData("<style>p { }</style>")]
    public void Views_carry_no_styles_of_their_own(string planted) => Nowhere(Style(), Repository.Views, planted);

    [Theory]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<script>go()</script>")]
    [InlineData("<script type=\"module\"> import \"x\"; </script>")]
    [InlineData("<a href=\"javascript:go()\">")]
    public void Views_carry_no_scripts_of_their_own(string planted) => Nowhere(Script(), Repository.Views, planted);

    [Theory]
    [InlineData("<p>共@Model.Count条</p>")]
    [InlineData("<p>No.@Model</p><p>item@Model.Name</p>")]
    public void Views_put_space_or_brackets_before_a_value_that_would_read_as_an_address(string planted) =>
        Nowhere(Address(), Repository.Views, planted);

    [Theory]
    [InlineData("// " + "TODO: later")]
    [InlineData("throw new NotImplemented" + "Exception();")]
    [InlineData("# " + "FIXME")]
    public void Nothing_is_left_for_later(string planted) =>
        Nowhere(
            Later(),
            // A list of hostile texts names such words too.
            Repository.Files.Where(f => Text().IsMatch(f) && f != "Biandangou.Tests/Conventions/SourceTests.cs" && !f.Contains(
                "naughty-strings", StringComparison.Ordinal)),
            planted);

    [Theory]
    [InlineData("private const string Name = \"扁担" + "沟镇\";")]
    public void No_place_stands_in_code_but_in_the_demonstration(string planted) => Nowhere(
        new Regex("扁担" + "沟"),
        Repository.Files.Where(f => Text().IsMatch(f) && !f.StartsWith("Biandangou.Tests/", StringComparison.Ordinal)
            && !f.StartsWith("Biandangou.Data/Portal/Demonstration/", StringComparison.Ordinal)),
        planted);

    [Theory]
    [InlineData("officers.Where(o => o.From <= on && (o.To == null || o.To >= on))")]
    [InlineData("_facilities.Exists(f => f.From <= day && !(f.To < day))")]
    [InlineData("@if (grid.To < Model.Today) {<tag>已撤销</tag>}")]
    [InlineData("contracts.Where(c => day > c.To)")]
    [InlineData("rows.Where(r => r.Village!.To is null or { Year: 2026 })")]
    [InlineData("sessions.Where(s => s.On >= period.Start && s.On <= period.CutOff)")]
    [InlineData("visits.Where(v => (v.HeldOn ?? v.PlannedOn) >= first && (v.HeldOn ?? v.PlannedOn) <= last)")]
    [InlineData("filings.Where(f => f.ReopenedOn == null || f.ReopenedOn > cutOff)")]
    [InlineData("@(member.To?.ToChinese() ?? (member.From > Model.On ? \"尚未任职\" : \"在任\"))")]
    [InlineData("cadres.Where(c => !(lastDay < c.From))")]
    [InlineData("_ => VillageTo < day ? Gone : Up")]
    [InlineData("visits.Where(v => v.PlannedOn >= monday && v.PlannedOn < after)")]
    [InlineData("PutUpInYear = i.From >= period.Start,")]
    [InlineData("where d.ReceivedOn >= start || r == null")]
    [InlineData("filings.Where(f => f.FiledOn >= period.Start && Periods.Stands(f.FiledOn, f.ReopenedOn, period.CutOff))")]
    [InlineData("Outcome = i.OutcomeOn <= period.CutOff ? i.Outcome : null,")]
    [InlineData("held.Any(s => s.On.Year == r.Month.Year && s.On.Month == r.Month.Month)")]
    [InlineData("d.Resolutions.Where(r => r.ReopenedOn == null).Max(r => r.ResolvedOn)")]
    [InlineData("_filings.Find(f => f.ReopenedOn is null)")]
    public void What_is_asked_of_days_and_periods_is_spelt_once(string planted) => Nowhere(
        SpeltOut(),
        Repository.Files.Where(f => Production().IsMatch(f) && !OwnPeriods.Contains(f)),
        planted);

    /// <summary>Where a comparison of a last day is another question than those of Periods.</summary>
    private static readonly string[] OwnPeriods =
    [
        "Biandangou.Domain/Common/Periods.cs",
        "Biandangou.Domain/Reports/PlanTask.cs",
        // A group that has ended takes no member without a last day: an open end is refused.
        "Biandangou.Domain/Organisation/LeadershipGroup.cs",
        // The days of a month a contract covers are counted.
        "Biandangou.Domain/Organisation/LawyerMonth.cs",
        // Loans are half open on both sides: on the day a file comes back it may go out again.
        "Biandangou.Data/Organisation/ArchiveLoanQueries.cs",
    ];

    [Theory]
    [InlineData("<time datetime=\"@item.On.ToString(\"yyyy-MM-dd\")\">")]
    [InlineData("var name = $\"名册{today:yyyyMMdd}.xlsx\";")]
    [InlineData("at.ToShanghai().ToString(\"M月d日 HH:mm\")")]
    [InlineData("$\"{on.Year}年{on.Month}月{on.Day}日\"")]
    [InlineData("<b>@(on.Month)月@(on.Day)日</b>")]
    [InlineData("$\"{first.Year}年{first.Month}月\"")]
    [InlineData("<b>@Model.Village @(Model.Month.Year)年@(Model.Month.Month)月培训</b>")]
    [InlineData("line.At.ToString(\"s\")")]
    [InlineData("time.ToString(\"HH:mm\", CultureInfo.InvariantCulture)")]
    public void Days_and_times_are_written_in_one_place(string planted) => Nowhere(
        DateFormat(),
        Repository.Files.Where(f => Production().IsMatch(f) && f != "Biandangou.Domain/Common/WrittenDate.cs"
            // The template of the log is the logger's own.
            && f != "Biandangou.Web/Portal/Startup/PortalLog.cs"),
        planted);

    [Fact]
    public void No_class_of_our_own_is_one_of_bootstraps()
    {
        // Parts of Bootstrap that the skin dresses on purpose.
        string[] dressed = ["btn", "btn-", "dropdown-", "form-"];
        var theirs = ClassName().Matches(Repository.Read("Biandangou.Web/wwwroot/lib/bootstrap/bootstrap.min.css")).Select(m => m.Value)
            .ToHashSet(StringComparer.Ordinal);
        var ours = Repository.Files.Where(f => f.EndsWith(".css", StringComparison.Ordinal))
            .SelectMany(f => ClassName().Matches(Repository.Read(f))).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Contains(".mark", theirs);
        Assert.Contains(".btn", ours);
        var both = ours.Where(theirs.Contains).Select(name => name[1..]).ToList();
        Assert.All(both, name => Assert.Contains(dressed, d => IsDressed(name, d)));
        Assert.All(dressed, d => Assert.Contains(both, name => IsDressed(name, d)));

        static bool IsDressed(string name, string dressed) =>
            dressed[^1] == '-' ? name.StartsWith(dressed, StringComparison.Ordinal) : name == dressed;
    }

    [Fact]
    public void Every_icon_a_view_names_is_in_the_sprite()
    {
        var known = JsonSerializer.Deserialize<HashSet<string>>(Repository.Read("Biandangou.Web/Client/icons.json"))!;
        var used = Repository.Views.SelectMany(f => Icon().Matches(Repository.ReadView(f)).Select(m => (File: f, Name: m.Groups[1].Value)))
            .ToList();
        output.WriteLine($"{used.Count} uses");
        Assert.NotEmpty(used);
        Assert.DoesNotContain("no-such-icon", known);
        Assert.DoesNotContain(used, u => !known.Contains(u.Name));
    }

    [Fact]
    public void Icons_named_in_code_are_in_the_sprite()
    {
        var known = JsonSerializer.Deserialize<HashSet<string>>(Repository.Read("Biandangou.Web/Client/icons.json"))!;
        var menus = new[] { "Biandangou.Web/Portal/Shell/PortalMenu.cs", "Biandangou.Web/Common/Errors/ErrorPage.cs" };
        var words = menus.SelectMany(f => Kebab().Matches(Repository.Read(f))).Select(m => m.Groups[1].Value).ToList();
        Assert.Contains("file-text", words);
        Assert.Empty(words.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void The_sprite_has_no_icon_that_nothing_names()
    {
        var known = JsonSerializer.Deserialize<HashSet<string>>(Repository.Read("Biandangou.Web/Client/icons.json"))!.Filled();
        var text = string.Concat(Repository.Files.Where(f => !f.StartsWith("Biandangou.Tests/", StringComparison.Ordinal)
            && Regex.IsMatch(f, "\\.(cs|cshtml|js)$")).Select(Repository.Read));
        Assert.DoesNotContain(known, name => !text.Contains($"\"{name}\"", StringComparison.Ordinal)
            && !text.Contains($"#{name}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/Controllers/\\w+Controller\\.cs$", 150)]
    [InlineData("\\.cshtml$", 120)]
    [InlineData("^Biandangou\\.Data/.*Queries\\.cs$", 150)]
    [InlineData("^Biandangou\\.Web/Client/(scripts|styles)/", 120)]
    public void Files_stay_short(string pattern, int limit)
    {
        var files = Repository.Files.Where(f => Regex.IsMatch(f, pattern))
            .ToDictionary(f => f, f => Repository.Read(f).AsSpan().Count('\n'));
        output.WriteLine($"{files.Count} files, longest {files.MaxBy(f => f.Value)}");
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, f => f.Value > limit);
    }

    [Fact]
    public void Lines_stay_within_140_characters()
    {
        var files = Repository.Files.Where(f =>
            (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
            && !f.Contains("/Migrations/", StringComparison.Ordinal)).ToList();
        Assert.Contains(files, f => f.EndsWith(".cshtml", StringComparison.Ordinal));
        Assert.Contains(files, f => f.StartsWith("Biandangou.Tests/", StringComparison.Ordinal));
        Assert.Empty(files.SelectMany(f => Repository.Read(f).Split('\n')
            .Select((line, i) => (Text: line.TrimEnd('\r'), Number: i + 1))
            .Where(l => l.Text.Length > 140).Select(l => $"{f}:{l.Number}")));
    }

    [Fact]
    public void Mappings_stay_short()
    {
        var classes = Repository.Sources.Where(f => Regex.IsMatch(f, "^Biandangou\\.Data/.*Configurations?\\.cs$"))
            .SelectMany(f => Regex.Split(Repository.Read(f), "^(?=internal )", RegexOptions.Multiline).Skip(1))
            .Select(c => (Name: c.Split('\n')[0], Lines: c.Count(ch => ch == '\n'))).ToList();
        output.WriteLine($"{classes.Count} classes, longest {classes.MaxBy(c => c.Lines)}");
        Assert.NotEmpty(classes);
        Assert.DoesNotContain(classes, c => c.Lines > 40);
    }

    private void Nowhere(Regex pattern, IEnumerable<string> files, string planted)
    {
        Assert.Matches(pattern, planted);
        var swept = files.ToList();
        output.WriteLine($"{swept.Count} files");
        Assert.NotEmpty(swept);
        Assert.Empty(Repository.Find(pattern, swept,
            f => f.EndsWith(".cshtml", StringComparison.Ordinal) ? Repository.ReadView(f) : Repository.Read(f)));
    }

    [GeneratedRegex("Html\\s*\\.\\s*Raw|new HtmlString|IHtmlContent")]
    private static partial Regex Raw();

    [GeneratedRegex("\\sstyle\\s*=|<style\\b", RegexOptions.IgnoreCase)]
    private static partial Regex Style();

    [GeneratedRegex("\\son[a-z]+\\s*=\\s*[\"']|<script\\b[^>]*>\\s*[^<\\s]|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex("[\\p{L}\\p{Nd}]@[A-Za-z_]\\w*")]
    private static partial Regex Address();

    [GeneratedRegex("\\b(TODO|FIXME|HACK|XXX)\\b|NotImplementedException")]
    private static partial Regex Later();

    [GeneratedRegex(
        // First and last days.
        "\\b([A-Z]\\w*)?To(!|\\.Value)? (<|>)=? |[^=-](<|>)=? ([A-Za-z]+[!?]?\\.)*([A-Z]\\w*)?To\\b|\\bTo (==|is) null (\\|\\||or)"
        + "|\\bFrom > |[^=-] < ([A-Za-z]+[!?]?\\.)*From\\b"
        // Within some days.
        + "|(?<day>\\w*On)\\)? >= [^|\n]*\\b\\k<day>\\)? <=? |\\b(\\w*On|From|day) >= (period\\.)?([sS]tart|first)\\b"
        + "|\\.On\\.Year == [^|\n]*\\.On\\.Month == "
        // What stands, or stood on a day.
        + "|\\b(ReopenedOn|CancelledOn|ReturnedOn|EndedOn) (==|is) null (\\|\\||or)|\\b[a-z]\\.ReopenedOn (==|is) (not )?null"
        + "|\\bOutcomeOn (<|>)")]
    private static partial Regex SpeltOut();

    [GeneratedRegex("^Biandangou\\.(Domain|Data(?!/Migrations)|Web)/.*\\.(cs|cshtml)$")]
    private static partial Regex Production();

    [GeneratedRegex("yyyy-?MM|yyyy年|M月d|HH:mm|\\bToString\\(\"[stTgGfFrRuU]\"|月(\\{[^}]*|@\\([^)]*)Day[)}]日"
        + "|[})]年(\\{[^}]*\\}|@\\([^)]*\\)|@[\\w.]+)月")]
    private static partial Regex DateFormat();

    [GeneratedRegex("\\.(cs|cshtml|csproj|js|mjs|css|json|txt|xml|targets)$")]
    private static partial Regex Text();

    [GeneratedRegex("<icon\\s[^>]*?name=\"([a-z0-9-]+)\"")]
    private static partial Regex Icon();

    [GeneratedRegex("\\.[a-zA-Z_-][\\w-]*")]
    private static partial Regex ClassName();

    [GeneratedRegex("\"([a-z]+(?:-[a-z0-9]+)*)\", (?:\"/|reference|null)")]
    private static partial Regex Kebab();
}
