using Biandangou.Data.Common.Auditing;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Databases;

/// <summary>What the portal says to SQL Server, judged by SQL Server's parser and binder without a server.</summary>
public sealed class SqlServerStatementsTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_read_of_every_query_class_and_figure_binds_on_SQL_Server()
    {
        var recorder = new StatementRecorder();
        var silent = await QueryMethods.ReadEverythingAsync(recorder, compatibilityLevel: 160);
        output.WriteLine(
            $"{QueryMethods.All.Count - silent.Count} of {QueryMethods.All.Count} methods " +
            $"of {QueryMethods.Readers.Count} classes, {recorder.Statements.Count} statements");
        Assert.NotEmpty(QueryMethods.All);
        Assert.Empty(silent);
        Assert.NotEmpty(recorder.Statements);
        foreach (var statement in recorder.Statements)
            TSql.Parse(statement.Text, TSql.NewestParser());
        Assert.Empty(SqlServerWithoutServer.BindingFaults(recorder.Statements));
    }

    [Fact]
    public async Task At_compatibility_level_120_no_read_needs_a_newer_server()
    {
        var recorder = new StatementRecorder();
        Assert.Empty(await QueryMethods.ReadEverythingAsync(recorder, compatibilityLevel: 120));
        output.WriteLine($"{recorder.Statements.Count} statements");
        Assert.NotEmpty(recorder.Statements);
        foreach (var statement in recorder.Statements)
        {
            TSql.Parse(statement.Text, TSql.OldestParser());
            Assert.DoesNotContain("OPENJSON", statement.Text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Every_entity_can_be_added_changed_and_deleted_on_SQL_Server()
    {
        var recorder = new StatementRecorder { Rows = 1 };
        await using var db = SqlServerWithoutServer.NewContext(recorder);
        // Audit entries come with every other save, and never change.
        var all = db.Model.GetEntityTypes().ToList();
        var types = all
            .Where(t => !t.IsOwned() && t.ClrType != typeof(Dictionary<string, object>) && t.ClrType != typeof(AuditEntry)).ToList();
        var saves = 0;
        foreach (var type in types)
            saves += await SaveAsync(db, type, recorder);
        output.WriteLine($"{types.Count} of {all.Count} entity types, {saves} saves, {recorder.Statements.Count} statements");
        Assert.NotEmpty(types);
        foreach (var statement in recorder.Statements)
            TSql.Parse(statement.Text, TSql.NewestParser());
        Assert.Empty(SqlServerWithoutServer.BindingFaults(recorder.Statements));
    }

    [Theory]
    [InlineData("SELECT [v].[Nmae] FROM [Villages] AS [v]", "Nmae")]
    [InlineData("SELECT [v].[Name] FROM [Vilages] AS [v] WHERE [v].[Id] = @id", "Vilages")]
    public void A_statement_with_a_name_the_schema_lacks_is_caught(string text, string name) =>
        Assert.Contains(
            SqlServerWithoutServer.BindingFaults([new Statement(text, "@id uniqueidentifier")]),
            fault => fault.Contains(name, StringComparison.Ordinal) && fault.Contains(text, StringComparison.Ordinal));

    [Fact]
    public void A_statement_the_old_server_lacks_is_caught()
    {
        const string Json = "SELECT [j].[value] FROM OPENJSON(@ids) WITH ([value] uniqueidentifier '$') AS [j]";
        Assert.True(TSql.Accepts(Json, TSql.NewestParser()));
        Assert.False(TSql.Accepts(Json, TSql.OldestParser()));
    }

    [Fact]
    public void Query_classes_offer_nothing_but_asynchronous_reads()
    {
        var reads = QueryMethods.Readers.Where(t => t.Name.EndsWith("Queries", StringComparison.Ordinal))
            .SelectMany(t => t.GetMethods(
            System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.DeclaredOnly))
            .Filled();
        output.WriteLine($"{reads.Count} methods");
        Assert.Empty(reads.Where(m => !typeof(Task).IsAssignableFrom(m.ReturnType)).Select(m => $"{m.DeclaringType!.Name}.{m.Name}"));
    }

    private static async Task<int> SaveAsync(PortalDbContext db, IEntityType type, StatementRecorder recorder)
    {
        db.ChangeTracker.Clear();
        var before = recorder.Seen;
        var record = SampleValues.Blank(type.ClrType);
        db.Add(record);
        await db.SaveChangesAsync();
        var saves = 1;
        if (type.GetProperties().FirstOrDefault(p => !p.IsKey()) is { } changed)
        {
            db.Entry(record).Property(changed.Name).IsModified = true;
            await db.SaveChangesAsync();
            saves++;
        }

        if (record is LedgerEntry entry)
            entry.Delete("示例", db.Actor, db.Clock.UtcNow());
        else
            db.Remove(record);
        await db.SaveChangesAsync();
        Assert.True(recorder.Seen - before >= saves, $"{type.ClrType.Name} was not saved");
        return saves + 1;
    }
}
