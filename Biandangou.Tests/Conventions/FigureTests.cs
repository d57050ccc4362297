using System.Linq.Expressions;
using System.Reflection;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Study;
using Biandangou.Tests.Common.Databases;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions;

public sealed class FigureTests(ITestOutputHelper output)
{
    /// <summary>Sources whose figures have no predicate.</summary>
    private static readonly Dictionary<string, string> Without = new(StringComparer.Ordinal)
    {
        [nameof(TrainingFigures)] = "counts states of months, each a row of its own, and groups nothing",
    };

    [Fact]
    public void Predicates_read_group_keys_only()
    {
        var sweep = new Sweep("predicates of figures", output);
        var all = Sources().Select(s => (s.GetType().Name, s.Definitions, Read: Predicates(s).ToList())).ToList();
        foreach (var (code, predicate) in sweep.Of(all.SelectMany(s => s.Read), int.MaxValue))
        {
            foreach (var offence in Offences(predicate))
                sweep.Fault($"{code} reads {offence}");
        }

        sweep.LeaveOut(all.Where(s => s.Read.Count == 0).Select(s => s.Name), Without);
        foreach (var (name, definitions, read) in all.Where(s => s.Read.Count > 0))
        {
            foreach (var definition in definitions.Where(d => !read.Exists(p => p.Code == d.Code)))
                sweep.Fault($"{name}: no predicate of {definition.Code} was found");
        }

        sweep.Close();
    }

    [Fact]
    public void A_predicate_over_a_measure_is_caught()
    {
        Expression<Func<PlantedRow, bool>> planted = r => r.Kind == 1 && r.Attended > 100;
        Assert.Equal([nameof(PlantedRow.Attended)], Offences(planted));
    }

    [Fact]
    public void Codes_are_unique_and_every_definition_is_complete()
    {
        var definitions = Sources().SelectMany(s => s.Definitions).ToList();
        Assert.NotEmpty(definitions);
        Assert.Equal(definitions.Count, definitions.Select(d => d.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(definitions.Count, definitions.Select(d => d.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(definitions, d =>
        {
            Assert.Matches("^[a-z]+\\.[a-z][a-z-]*$", d.Code);
            Assert.All(new[] { d.Name, d.Unit, d.Definition, d.Ledger }, text => Assert.False(string.IsNullOrWhiteSpace(text), d.Code));
        });
    }

    [Fact]
    public void Rates_are_shares_between_figures_of_one_unit_in_their_own_source()
    {
        var rates = Sources().SelectMany(source => source.Rates.Select(rate => (source, rate))).ToList();
        Assert.NotEmpty(rates);
        Assert.All(rates, r => Assert.Equal(
            Assert.Single(r.source.Definitions, d => d.Code == r.rate.Part).Unit, Assert
                .Single(r.source.Definitions, d => d.Code == r.rate.Whole).Unit));
    }

    [Fact]
    public void No_two_sources_have_one_place()
    {
        var places = Sources().Select(s => s.Place).ToList();
        Assert.NotEmpty(places);
        Assert.Equal(places.Distinct(), places);
    }

    [Fact]
    public void Every_figure_is_documented()
    {
        const string Document = "docs/figures.md";
        var catalogue = new FigureCatalogue(Sources());
        var expected = FigureDocument.Write(catalogue.Definitions, catalogue.Rates);
        var actual = File.Exists(Path.Combine(Repository.Root, Document)) ? Repository.Read(Document) : "";
        var copy = Path.Combine(AppContext.BaseDirectory, "figures.md");
        File.WriteAllText(copy, expected);
        if (actual != expected)
            output.WriteLine(expected);
        Assert.True(actual == expected, $"{Document} is behind: it should hold what this test printed and left in {copy}.");
    }

    private static IReadOnlyList<IFigureSource> Sources()
    {
        using var db = SqlServerWithoutServer.NewContext();
        return [.. QueryMethods.Services(db).GetServices<IFigureSource>()];
    }

    /// <summary>Every list of row figures a source declares, whatever its row.</summary>
    private static IEnumerable<(string Code, LambdaExpression Predicate)> Predicates(IFigureSource source) =>
        from property in source.GetType().GetProperties(
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static)
        where property.GetIndexParameters().Length == 0 && property.PropertyType.IsGenericType
        let item = property.PropertyType.GetGenericArguments()[0]
        where item.IsGenericType && item.GetGenericTypeDefinition() == typeof(RowFigure<>)
        from figure in (IEnumerable<object>)property.GetValue(source)!
        select (((FigureDefinition)((dynamic)figure).Definition).Code, (LambdaExpression)((dynamic)figure).Where);

    private static List<string> Offences(LambdaExpression predicate)
    {
        var reader = new MemberReader(predicate.Parameters[0]);
        reader.Visit(predicate.Body);
        return reader.Offences;
    }

    private sealed class MemberReader(ParameterExpression row) : ExpressionVisitor
    {
        public List<string> Offences { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression == row && node.Member.GetCustomAttribute<GroupKeyAttribute>() is null)
                Offences.Add(node.Member.Name);
            return base.VisitMember(node);
        }

        /// <summary>A row handed on whole could be read anywhere.</summary>
        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Arguments.Append(node.Object).Contains(row))
                Offences.Add(node.Method.Name);
            return base.VisitMethodCall(node);
        }
    }

    private sealed class PlantedRow : FigureRow
    {
        [GroupKey]
        public int Kind { get; init; }

        public int Attended { get; init; }
    }
}
