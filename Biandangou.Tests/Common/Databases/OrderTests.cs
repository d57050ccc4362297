using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Databases;

/// <summary>
/// No order depends on the database: ids are random within a millisecond and sort differently in each, text sorts by the
/// collation. What is read in an order ends in the order of entry, and names are sorted in code.
/// </summary>
public sealed class OrderTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal)
    {
        ["SavedAt | Id"] = "of drafts, which have no order of entry and are not printed",
        ["Since | Id"] = "of tallies, which have no order of entry and are not printed",
    };

    [Fact]
    public async Task No_query_is_ordered_by_a_text_or_ends_in_an_id_alone()
    {
        var recorder = new StatementRecorder();
        Assert.Empty(await QueryMethods.ReadEverythingAsync(recorder, compatibilityLevel: 160));
        using var db = SqlServerWithoutServer.NewContext();
        var columns = Columns.Of(db.GetService<IDesignTimeModel>().Model);
        var sweep = new Sweep("orders of queries", output);
        var orders = recorder.Statements.SelectMany(s => OrdersOf(s.Text)).Distinct(StringComparer.Ordinal).ToList();
        sweep.LeaveOut(orders.Where(Allowed.ContainsKey), Allowed);
        foreach (var order in sweep.Of(orders.Where(o => !Allowed.ContainsKey(o)), sample: int.MaxValue))
        {
            if (columns.FaultOf(order.Split(" | ")) is { } fault)
                sweep.Fault($"{fault}: {order}");
        }

        sweep.Close();
    }

    [Theory]
    [InlineData("SELECT [v].[Name] FROM [Villages] AS [v] ORDER BY [v].[SortOrder], [v].[Id]")]
    [InlineData("SELECT [v].[Name] FROM [Villages] AS [v] ORDER BY [v].[Name], [v].[EntryNumber]")]
    public void An_order_that_depends_on_the_database_is_caught(string statement)
    {
        using var db = SqlServerWithoutServer.NewContext();
        Assert.NotNull(Columns.Of(db.GetService<IDesignTimeModel>().Model).FaultOf(Assert.Single(OrdersOf(statement)).Split(" | ")));
    }

    private static List<string> OrdersOf(string statement)
    {
        var orders = new Orders();
        TSql.Parse(statement, TSql.NewestParser()).Accept(orders);
        return orders.Found;
    }

    private sealed class Orders : TSqlFragmentVisitor
    {
        public List<string> Found { get; } = [];

        public override void Visit(OrderByClause node) =>
            Found.Add(string.Join(" | ", node.OrderByElements.Select(e => NameOf(e.Expression))));

        private static string NameOf(ScalarExpression expression) => expression is ColumnReferenceExpression column
            ? column.MultiPartIdentifier.Identifiers[^1].Value.TrimEnd("0123456789".ToCharArray())
            : expression.GetType().Name;
    }

    /// <summary>What a column of a name may hold, over all tables.</summary>
    private sealed record Columns(HashSet<string> Ids, HashSet<string> Texts)
    {
        public static Columns Of(IModel model)
        {
            var all = model.GetEntityTypes().SelectMany(t => t.GetProperties()).ToLookup(p => p.GetColumnName(), StringComparer.Ordinal);
            return new Columns(
                [.. all.Where(c => c.Any(IsId)).Select(c => c.Key)],
                [.. all.Where(c => c.All(p => IsText(p) && p.GetCollation() is null)).Select(c => c.Key)]);
        }

        public string? FaultOf(string[] order) =>
            order.Any(Texts.Contains) ? "by a text"
            : Ids.Contains(order[^1]) && !order.Contains("EntryNumber", StringComparer.Ordinal) ? "ends in an id alone"
            : null;

        private static bool IsId(IProperty property) => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid);

        private static bool IsText(IProperty property) => property.ClrType == typeof(string);
    }
}
