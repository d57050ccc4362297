using Biandangou.Data.Common.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit.Abstractions;

namespace Biandangou.Tests.Common.Databases;

public sealed class SqlServerScriptTests(ITestOutputHelper output)
{
    [Fact]
    public void The_idempotent_script_is_valid_for_every_supported_server()
    {
        using var db = SqlServerWithoutServer.NewContext();
        var script = DatabaseMigrator.IdempotentScript(db);
        Assert.NotEmpty(TSql.Parse(script, TSql.NewestParser()).Batches);
        Assert.NotEmpty(TSql.Parse(script, TSql.OldestParser()).Batches);
    }

    [Fact]
    public void The_migrations_lead_to_a_schema_SQL_Server_accepts()
    {
        using var db = SqlServerWithoutServer.NewContext();
        var schema = SqlServerSchema.Of(db);
        using var model = schema.ToModel();
        var messages = model.Validate().Select(m => m.Message).ToList();
        var tables = model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Select(t => t.Name.Parts[^1])
            .ToHashSet(StringComparer.Ordinal);
        var expected = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.Select(t => t.Name).ToList();
        output.WriteLine(
            $"{expected.Count(tables.Contains)} of {expected.Count} tables, {schema.Objects} objects, {messages.Count} messages");
        Assert.NotEmpty(expected);
        Assert.Empty(expected.Except(tables, StringComparer.Ordinal));
        Assert.Empty(messages);
    }

    [Fact]
    public void Every_column_of_the_model_stands_in_the_migrated_schema()
    {
        using var db = SqlServerWithoutServer.NewContext();
        using var model = SqlServerSchema.Of(db).ToModel();
        var migrated = model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass)
            .SelectMany(t => t.GetReferenced(Table.Columns)).Select(c => $"{c.Name.Parts[^2]}.{c.Name.Parts[^1]}")
            .ToHashSet(StringComparer.Ordinal);
        var mapped = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
            .SelectMany(t => t.Columns, (t, c) => $"{t.Name}.{c.Name}").ToList();
        output.WriteLine($"{mapped.Count(migrated.Contains)} of {mapped.Count} columns");
        Assert.NotEmpty(mapped);
        Assert.Empty(mapped.Except(migrated, StringComparer.Ordinal));
    }

    [Fact]
    public void A_foreign_key_to_a_missing_table_is_caught()
    {
        using var db = SqlServerWithoutServer.NewContext();
        using var model = SqlServerSchema.Of(db).ToModel();
        model.AddObjects(
            "CREATE TABLE [dbo].[Planted] ([Id] int NOT NULL PRIMARY KEY, [OtherId] int NOT NULL REFERENCES [dbo].[Missing] ([Id]))");
        Assert.Contains(model.Validate(), m => m.Message.Contains("Missing", StringComparison.Ordinal));
    }

    [Fact]
    public void No_foreign_key_cascades()
    {
        using var db = SqlServerWithoutServer.NewContext();
        var cascades = new CascadeFinder();
        foreach (var declaration in SqlServerSchema.Of(db).Declarations)
            TSql.Parse(declaration, TSql.NewestParser()).Accept(cascades);
        output.WriteLine($"{cascades.Keys} foreign keys");
        Assert.NotEqual(0, cascades.Keys);
        Assert.Equal(0, cascades.Cascading);
    }

    /// <summary>Several cascade paths to one table are error 1785, which only a server reports.</summary>
    private sealed class CascadeFinder : TSqlFragmentVisitor
    {
        public int Keys { get; private set; }

        public int Cascading { get; private set; }

        public override void Visit(ForeignKeyConstraintDefinition node)
        {
            Keys++;
            if (node.DeleteAction is not (DeleteUpdateAction.NotSpecified or DeleteUpdateAction.NoAction))
                Cascading++;
        }
    }
}
