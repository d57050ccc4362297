using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Biandangou.Web.Portal.Commands;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions;

/// <summary>Which floor and which module may know which.</summary>
public sealed partial class LayeringTests(ITestOutputHelper output)
{
    /// <summary>Modules a module may use beside Common and itself. Portal knows them all, and none of them knows it.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        // An account stands for a person of the registers.
        ["Accounts"] = ["Organisation"],
        ["Organisation"] = [],
        ["Study"] = ["Organisation"],
        ["Publicity"] = ["Organisation"],
        ["Disputes"] = ["Organisation"],
        ["Reports"] = ["Accounts", "Organisation", "Study", "Publicity", "Disputes"],
        ["Common"] = [],
    };

    private static readonly string[] Modules = [.. MayUse.Keys.Where(m => m != "Common").Order(StringComparer.Ordinal)];

    private static readonly Assembly[] Floors = [typeof(Entity).Assembly, typeof(PortalDbContext).Assembly, typeof(CommandLine).Assembly];

    [Theory]
    [InlineData("Biandangou.Domain")]
    [InlineData("Biandangou.Data", "Biandangou.Domain")]
    [InlineData("Biandangou.Web", "Biandangou.Data")]
    public void A_project_references_the_floor_below_and_no_other(string project, params string[] below)
    {
        var references = XDocument.Parse(Repository.Read($"{project}/{project}.csproj")).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(below, references);
    }

    [Fact]
    public void The_domain_has_no_packages_and_compiles_against_nothing_of_the_web_or_the_database()
    {
        static IEnumerable<XElement> Packages(string project) =>
            XDocument.Parse(Repository.Read($"{project}/{project}.csproj")).Descendants("PackageReference");
        Assert.NotEmpty(Packages("Biandangou.Data"));
        Assert.Empty(Packages("Biandangou.Domain"));
        Assert.All(Floors[0].GetReferencedAssemblies().Filled(), a => Assert.StartsWith("System", a.Name, StringComparison.Ordinal));
    }

    [Fact]
    public void No_method_asks_for_nine_things()
    {
        var methods = Floors.SelectMany(f => f.GetTypes())
            .Where(t => t.Namespace?.StartsWith("Biandangou.", StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public
                | BindingFlags.NonPublic))
            // A record's own, and what the compiler makes of a lambda.
            .Where(m => m.Name != "Deconstruct" && !m.Name.Contains('<', StringComparison.Ordinal)).ToList().Filled();
        Assert.Empty(methods.Where(m => m.GetParameters().Length > 8).Select(m => $"{m.DeclaringType}.{m.Name}"));
    }

    [Fact]
    public void No_assembly_points_back()
    {
        for (var floor = 0; floor < Floors.Length; floor++)
        {
            var known = Floors[floor].GetReferencedAssemblies().Select(a => a.Name).ToList();
            // The floor below shows that a floor would be seen.
            if (floor > 0)
                Assert.Contains(Floors[floor - 1].GetName().Name, known);
            Assert.Empty(known.Intersect(Floors.Skip(floor + 1).Select(a => a.GetName().Name), StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_module_uses_only_the_modules_it_may()
    {
        var files = Repository.Files.Where(f => ModuleOf(f) is not null).ToList();
        output.WriteLine($"{files.Count} files of {files.Select(ModuleOf).Distinct().Count()} rooms");
        Assert.Equal(MayUse.Keys.Order(StringComparer.Ordinal), files.Select(ModuleOf).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(files.SelectMany(f => Forbidden(ModuleOf(f)!, f, Repository.Read(f))));
    }

    [Fact]
    public void A_module_using_another_is_caught()
    {
        Assert.NotEmpty(Forbidden("Organisation", "planted", "using Biandangou.Domain.Disputes;"));
        Assert.NotEmpty(Forbidden("Study", "planted", "var report = new Biandangou.Data.Reports.ReportCompiler();"));
        Assert.NotEmpty(Forbidden("Organisation", "planted", "public Accounts.AccountGrant Grant { get; }"));
        Assert.NotEmpty(Forbidden("Common", "planted", "@using Biandangou.Web.Areas.Study.Models"));
        Assert.NotEmpty(Forbidden("Reports", "planted", "using Biandangou.Data.Portal.Demonstration;"));
        Assert.NotEmpty(Forbidden("Reports", "planted", "using Biandangou.Web.Portal.Shell;"));
        Assert.NotEmpty(Forbidden("Reports", "planted", "using Biandangou.Domain.Nowhere;"));
        Assert.NotEmpty(Forbidden("Common", "planted", "see cref=\"Domain.Accounts.AccountGrant\""));
        Assert.Empty(Forbidden("Common", "planted", "using Biandangou.Data.Common.Records;"));
        Assert.Empty(Forbidden("Disputes", "planted", "using Biandangou.Domain.Organisation;"));
    }

    [Fact]
    public void A_module_has_the_same_name_on_every_floor()
    {
        var outside = new[] { "Common", "Portal", "Migrations", "Conventions", "EndToEnd" };
        List<string> FoldersOf(string floor) =>
        [
            .. Repository.Files.Where(f => f.StartsWith(floor + "/", StringComparison.Ordinal) && f[(floor.Length + 1)..].Contains(
                '/', StringComparison.Ordinal))
                .Select(f => f[(floor.Length + 1)..].Split('/')[0]).Distinct(StringComparer.Ordinal).Except(outside, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

        var modules = FoldersOf("Biandangou.Domain");
        Assert.Equal(Modules, modules);
        Assert.All(new[] { "Biandangou.Data", "Biandangou.Web/Areas", "Biandangou.Tests" },
            floor => Assert.Equal(modules, FoldersOf(floor)));
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var sources = Repository.Sources.Where(f => f.Contains('/', StringComparison.Ordinal) && Namespace().IsMatch(Repository.Read(f)))
            .ToList();
        var wrong = sources.Where(f => Namespace().Match(Repository.Read(f)).Groups[1].Value != Path.GetDirectoryName(f)!.Replace('\\', '/')
            .Replace('/', '.'));
        Assert.NotEmpty(sources);
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_type_bears_a_modules_name()
    {
        var names = Floors.SelectMany(a => a.GetTypes()).Select(t => t.Name).ToList();
        Assert.Contains(nameof(Entity), names);
        Assert.Empty(names.Intersect([.. Modules, "Common", "Portal"], StringComparer.Ordinal));
    }

    [Fact]
    public void Areas_of_controllers_are_their_modules()
    {
        var controllers = Floors[2].GetExportedTypes().Where(t => t.Namespace?.Contains(".Areas.", StringComparison.Ordinal) is true
            && typeof(Microsoft.AspNetCore.Mvc.ControllerBase).IsAssignableFrom(t)).ToList();
        Assert.NotEmpty(controllers);
        Assert.All(controllers, c => Assert.Equal(
            c.Namespace!.Split('.')[3], c.GetCustomAttribute<Microsoft.AspNetCore.Mvc.AreaAttribute>()?.RouteValue));
    }

    private static string? ModuleOf(string file)
    {
        var module = FolderOfModule().Match(file).Groups[1].Value;
        return MayUse.ContainsKey(module) ? module : null;
    }

    private static IEnumerable<string> Forbidden(string module, string file, string text) =>
        from Match use in Use().Matches(text)
        let used = use.Groups[1].Value + use.Groups[2].Value
        where used != "Common" && used != module && !MayUse[module].Contains(used, StringComparer.Ordinal)
        select $"{file}: {module} uses {used} ({use.Value})";

    [GeneratedRegex("^Biandangou\\.(?:Domain|Data|Web/Areas|Web)/(?!Areas/)(\\w+)/")]
    private static partial Regex FolderOfModule();

    // Either a name below a floor, or a module's namespace written from inside the floor: Organisation.Village.
    [GeneratedRegex(
        "Biandangou\\.(?:Domain|Data|Web\\.Areas|Web(?!\\.Areas))\\.(\\w+)"
        + "|(?:(?<![\\w.\"])|(?<![\\w.])(?:Domain|Data|Web\\.Areas)\\.)"
        + "(Accounts|Organisation|Study|Publicity|Disputes|Reports|Portal)(?=;|\\.[A-Z]|$)",
        RegexOptions.Multiline)]
    private static partial Regex Use();

    [GeneratedRegex("^namespace ([\\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
