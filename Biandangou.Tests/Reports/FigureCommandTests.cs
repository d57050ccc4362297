using System.Text.RegularExpressions;
using Biandangou.Data.Common.Figures;
using Xunit.Abstractions;

namespace Biandangou.Tests.Reports;

/// <summary>What the figures of a year ask of the database.</summary>
public sealed partial class FigureCommandTests(ITestOutputHelper output)
{
    /// <summary>Tables that need the second command.</summary>
    private const int TwiceAtMost = 4;

    [Fact]
    public async Task The_figures_of_a_year_take_one_grouped_command_a_table()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var log = new CommandLog();
        await using var db = database.NewContext(interceptors: [log]);
        using var compilation = new Compilation(db);
        var tables = new List<(string Table, string Source)>();

        foreach (var source in compilation.Get<IEnumerable<IFigureSource>>())
        {
            var before = log.Count;
            await source.ValuesAsync(FigurePeriod.WholeYear(2023), null, default);
            var commands = log.Texts.Skip(before).ToList();
            var read = commands.ConvertAll(c => From().Match(c).Groups["table"].Value);
            tables.AddRange(read.Select(t => (t, source.GetType().Name)));
            output.WriteLine(
                $"{source.GetType().Name}: {source.Definitions.Count} figures, {commands.Count} commands ({string.Join('、', read)})");
        }

        output.WriteLine(
            $"{tables.Count} commands for {compilation.Catalogue.Definitions.Count} figures " +
            $"over {tables.Select(t => t.Table).Distinct().Count()} tables");
        foreach (var table in tables.GroupBy(t => t.Table))
            output.WriteLine($"{table.Key}: {table.Count()} ({string.Join('、', table.Select(t => t.Source))})");
        Assert.All(tables.Filled(), t => Assert.NotEqual("", t.Table));
        // One grouped command, and at most one more for what a group cannot tell: distinct people, village months.
        Assert.All(tables.GroupBy(t => t.Table), table => Assert.True(table.Count() <= 2, $"{table.Key} is read {table.Count()} times"));
        Assert.InRange(tables.GroupBy(t => t.Table).Count(t => t.Count() > 1), 0, TwiceAtMost);
        Assert.Equal(compilation.Catalogue.Definitions.Count, compilation.Catalogue.Definitions.Select(d => d.Code).Distinct().Count());
    }

    [GeneratedRegex("FROM \"(?<table>[A-Za-z]+)\"", RegexOptions.None, PatternLimit.Milliseconds)]
    private static partial Regex From();
}
