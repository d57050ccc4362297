using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions;

/// <summary>What browsers load: our modules and styles in bundles, and the files of packages that are served as they are.</summary>
public sealed partial class ScriptTests(ITestOutputHelper output)
{
    private const string Client = "Biandangou.Web/Client/";
    private const string Scripts = Client + "scripts/";
    private const string Library = "Biandangou.Web/wwwroot/lib/";

    /// <summary>Entry points stand in the folder itself; what they import stands below.</summary>
    private static readonly List<string> Entries = [.. Modules.Where(f => !f[Scripts.Length..].Contains('/', StringComparison.Ordinal))];

    private static IEnumerable<string> Modules => Repository.Files.Where(f => f.StartsWith(Scripts, StringComparison.Ordinal));

    [Fact]
    public void Every_script_is_reached_from_an_entry_point_and_none_stands_elsewhere()
    {
        var reached = Entries.SelectMany(Reach).ToHashSet(StringComparer.Ordinal);
        output.WriteLine($"{reached.Count} of {Modules.Count()} modules from {Entries.Count} entry points");
        Assert.NotEmpty(Entries);
        Assert.True(reached.Count > Entries.Count);
        Assert.Empty(Modules.Except(reached, StringComparer.Ordinal));
        Assert.Equal([Client + "build.mjs"], Repository.Files.Where(f => Script().IsMatch(f)).Except(Modules, StringComparer.Ordinal));
    }

    [Fact]
    public void What_two_bundles_hold_keeps_no_state_that_each_would_have_a_copy_of()
    {
        var shared = Entries.SelectMany(Reach).CountBy(f => f, StringComparer.Ordinal).Where(f => f.Value > 1).Select(f => f.Key).ToList();
        output.WriteLine($"{shared.Count} modules in more than one bundle");
        Assert.NotEmpty(shared);
        Assert.All(shared, f => Assert.StartsWith(Scripts + "shared/", f, StringComparison.Ordinal));
        Assert.Matches(State(), "\nconst sending = new Map();");
        Assert.Matches(State(), "\nlet [waiting, asked] = [0, null];");
        Assert.Empty(Repository.Find(State(), Modules.Where(f => f.StartsWith(Scripts + "shared/", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("window.drafts = new Map();")]
    [InlineData("globalThis['drafts'] ??= {};")]
    [InlineData("Object.assign(window, { drafts });")]
    public void No_script_declares_a_global(string planted)
    {
        Assert.Matches(Global(), planted);
        Assert.DoesNotMatch(Global(), "if (window.name === '') window.addEventListener('online', refresh);");
        Assert.NotEmpty(Modules);
        Assert.Empty(Repository.Find(Global(), Modules));
    }

    [Fact]
    public void Views_load_bundles_as_modules_and_of_packages_only_what_the_list_of_vendors_serves()
    {
        var tags = Repository.Views.SelectMany(f => Tag().Matches(Repository.ReadView(f)).Select(m => m.Value)).ToList();
        var bundles = tags.Where(t => t.Contains("Bundles[", StringComparison.Ordinal)).ToList();
        Assert.All(bundles, t => Assert.Contains("type=\"module\"", t, StringComparison.Ordinal));
        Assert.Equal(Sorted(Entries.Select(f => Path.GetFileName(f))), Sorted(bundles.Select(t => Named().Match(t).Groups[1].Value)));

        var served = from vendor in Vendors()
                     from file in vendor.Value.Served
                     where Script().IsMatch(file)
                     select $"~/lib/{vendor.Key}/{Path.GetFileName(file)}";
        Assert.Equal(served, tags.Except(bundles, StringComparer.Ordinal).Select(t => Source().Match(t).Groups[1].Value));
    }

    [Fact]
    public void The_manifest_names_a_file_for_every_entry_point_and_no_bundle_is_left_over()
    {
        var manifest = JsonSerializer.Deserialize<Dictionary<string, string>>(Repository.Read(Library + "manifest.json"))!;
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, Library, "bundles")).Select(f => Path.GetFileName(f)).ToList();
        // What a style sheet shows bears a hashed name too.
        var shown = files.Where(f => !Script().IsMatch(f) && !f.EndsWith(".css", StringComparison.Ordinal)).ToList();

        Assert.Equal(Sorted(Entries.Select(f => Path.GetFileName(f)).Append("site.css")), Sorted(manifest.Keys));
        Assert.Equal(Sorted(files.Except(shown, StringComparer.Ordinal)), Sorted(manifest.Values));
        Assert.All(files, f => Assert.Matches(Hashed(), f));
        Assert.All(shown, f => Assert.Contains(f, Repository.Read($"{Library}bundles/{manifest["site.css"]}"), StringComparison.Ordinal));
    }

    [Fact]
    public void No_bundle_is_checked_in()
    {
        Assert.Contains(Library, Repository.Read(".gitignore").Split('\n'));
        Assert.Matches(Hashed(), "site-7JY25UWE.js");
        Assert.DoesNotContain(Repository.Files, f => Hashed().IsMatch(Path.GetFileName(f)));
    }

    [Fact]
    public void The_style_sheet_is_made_of_every_section()
    {
        const string sheet = Client + "styles/site.css";
        var sections = Repository.Files.Where(f => f.EndsWith(".css", StringComparison.Ordinal) && f != sheet).ToList();
        var imported = Import().Matches(Repository.Read(sheet)).Select(m => Client + "styles/" + m.Groups[1].Value[2..]).ToList();
        Assert.NotEmpty(sections);
        Assert.Equal(Sorted(sections), Sorted(imported));
    }

    /// <summary>Packages with files that are served as they are, and the names those leave in the global scope.</summary>
    internal static IReadOnlyDictionary<string, Vendor> Vendors() =>
        JsonSerializer.Deserialize<Dictionary<string, Vendor>>(Repository.Read(Client + "vendor.json"), JsonSerializerOptions.Web)!;

    /// <summary>A module and all it imports; throws where one is not there.</summary>
    private static HashSet<string> Reach(string entry)
    {
        var found = new HashSet<string>([entry], StringComparer.Ordinal);
        var open = new Queue<string>(found);
        while (open.TryDequeue(out var module))
        {
            foreach (var import in Import().Matches(Repository.Read(module)).Select(m => m.Groups[1].Value))
            {
                var path = Path.GetFullPath(Path.Combine(Repository.Root, module, "..", import));
                var file = Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
                if (found.Add(file))
                    open.Enqueue(file);
            }
        }

        return found;
    }

    private static IOrderedEnumerable<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.Ordinal);

    internal sealed record Vendor(string[] Notices)
    {
        public string[] Served { get; init; } = [];
        public string[] Globals { get; init; } = [];
    }

    [GeneratedRegex("\\.m?js$")]
    private static partial Regex Script();

    [GeneratedRegex("^@?import (?:[^'\"]* from )?['\"](\\.[^'\"]*)['\"]", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex("^(?:export )?(?:let|var)\\b|^(?:export )?const \\w+ = (?:new |\\[)", RegexOptions.Multiline)]
    private static partial Regex State();

    [GeneratedRegex("\\b(?:window|globalThis|self|top)\\s*(?:\\.\\s*\\w+|\\[[^\\]]*\\])\\s*(?:\\?\\?|\\|\\||&&)?=(?!=)"
        + "|Object\\.\\w+\\(\\s*(?:window|globalThis|self)\\b")]
    private static partial Regex Global();

    [GeneratedRegex("<script\\b[^>]*\\bsrc=[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("Bundles\\[\"([^\"]+)\"\\]")]
    private static partial Regex Named();

    [GeneratedRegex("src=\"([^\"]+)\"")]
    private static partial Regex Source();

    [GeneratedRegex("-[A-Z0-9]{8}\\.\\w+$")]
    private static partial Regex Hashed();
}
