using System.Reflection;
using Biandangou.Tests.Common;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions;

/// <summary>Tests of queries run on SQLite and, when one is named, on a SQL Server too.</summary>
public sealed class QueryTestsTests(ITestOutputHelper output)
{
    private static readonly Type[] Suites =
        [.. Assembly.GetExecutingAssembly().GetTypes().Where(t => t.Name.EndsWith("QueriesTests", StringComparison.Ordinal))];

    [Fact]
    public void Every_suite_of_query_tests_has_its_twin_on_SQL_Server()
    {
        var twins = Assembly.GetExecutingAssembly().GetTypes().Where(t => t.Name.EndsWith("OnSqlServerTests", StringComparison.Ordinal)).ToList();
        output.WriteLine($"{twins.Count} of {Suites.Length} suites");
        Assert.NotEmpty(Suites);
        Assert.Empty(Suites.Where(s => twins.TrueForAll(t => t.BaseType != s)).Select(s => s.Name));
    }

    [Fact]
    public void Every_test_of_queries_can_be_skipped_visibly()
    {
        var tests = Suites.SelectMany(s => s.GetMethods()).Where(m => m.GetCustomAttribute<FactAttribute>() is not null).Filled();
        output.WriteLine($"{tests.Count} tests");
        Assert.Empty(tests.Where(m => m.GetCustomAttribute<FactAttribute>() is not (SkippableFactAttribute or SkippableTheoryAttribute))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}"));
    }

    [SkippableFact]
    public async Task The_named_server_is_where_the_databases_of_a_twin_lie()
    {
        TestDatabase.OnSqlServer();
        using var database = await TestDatabase.EmptyAsync();
        Assert.Equal(Data.Common.Databases.DatabaseProvider.SqlServer, database.Options.Provider);
    }
}
