using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Databases;

/// <summary>Every test of queries once more, on the SQL Server named for tests; skipped while none is.</summary>
public sealed class QueriesOnSqlServerTests(ITestOutputHelper output)
{
    /// <summary>Names as a report shows them, numbered where two are called alike.</summary>
    public static TheoryData<string, int> Tests()
    {
        var tests = new TheoryData<string, int>();
        for (var i = 0; i < QueryTest.All.Count; i++)
            tests.Add(QueryTest.All[i].ToString(), i);
        return tests;
    }

    [SkippableTheory, MemberData(nameof(Tests))]
    public async Task A_test_of_queries_holds_on_the_server(string name, int number)
    {
        TestDatabase.OnSqlServer();
        output.WriteLine(name);
        await QueryTest.All[number].RunAsync(output);
    }

    [SkippableFact]
    public async Task The_named_server_is_where_the_databases_of_a_test_lie()
    {
        TestDatabase.OnSqlServer();
        using var database = await TestDatabase.EmptyAsync();
        Assert.Equal(Data.Common.Databases.DatabaseProvider.SqlServer, database.Options.Provider);
    }
}
