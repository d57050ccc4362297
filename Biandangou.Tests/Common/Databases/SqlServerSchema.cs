using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Biandangou.Tests.Common.Databases;

/// <summary>
/// The SQL Server migrations played into the end state they lead to, as CREATE statements: a DacFx model holds
/// declarations only, not a history of changes.
/// </summary>
internal sealed class SqlServerSchema
{
    private readonly Dictionary<string, CreateTableStatement> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Table, string Index), CreateIndexStatement> _indexes = [];

    private SqlServerSchema() { }

    public int Objects => _tables.Count + _indexes.Count;

    /// <summary>One declaration each, in an order that resolves.</summary>
    public IEnumerable<string> Declarations => _tables.Values.Concat<TSqlStatement>(_indexes.Values).Select(TSql.Print);

    public static SqlServerSchema Of(PortalDbContext db)
    {
        var schema = new SqlServerSchema();
        foreach (var batch in TSql.Parse(db.GetService<IMigrator>().GenerateScript(), TSql.NewestParser()).Batches)
        {
            foreach (var statement in batch.Statements)
                schema.Play(statement);
        }

        return schema;
    }

    public TSqlModel ToModel()
    {
        var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var declaration in Declarations)
            model.AddObjects(declaration);
        return model;
    }

    private void Play(TSqlStatement statement)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                _tables.Add(NameOf(create.SchemaObjectName), create);
                break;
            case CreateIndexStatement index:
                _indexes.Add((NameOf(index.OnName), index.Name.Value), index);
                break;
            case AlterTableAddTableElementStatement add:
                Extend(_tables[NameOf(add.SchemaObjectName)].Definition, add.Definition);
                break;
            case AlterTableAlterColumnStatement alter:
                Change(ColumnsOf(alter.SchemaObjectName).Single(c => Same(c.ColumnIdentifier.Value, alter.ColumnIdentifier.Value)), alter);
                break;
            case AlterTableDropTableElementStatement drop:
                foreach (var element in drop.AlterTableDropTableElements)
                    Drop(_tables[NameOf(drop.SchemaObjectName)].Definition, element.Name.Value);
                break;
            case DropTableStatement drop:
                foreach (var table in drop.Objects.Select(NameOf))
                {
                    _tables.Remove(table);
                    // A table takes its indexes with it.
                    foreach (var index in _indexes.Keys.Where(i => Same(i.Table, table)).ToList())
                        _indexes.Remove(index);
                }

                break;
            case DropIndexStatement drop:
                foreach (var index in drop.DropIndexClauses.Cast<DropIndexClause>())
                    _indexes.Remove((NameOf(index.Object), index.Index.Value));
                break;
            // Bookkeeping and data between the changes of the schema; a rename would leave names unbound and be seen.
            case IfStatement or BeginTransactionStatement or CommitTransactionStatement or InsertStatement or UpdateStatement
                or DeleteStatement:
            case DeclareVariableStatement or SelectStatement or SetVariableStatement or PredicateSetStatement or ExecuteStatement:
                break;
            default:
                throw new NotSupportedException(
                    $"A migration uses {statement.GetType().Name}: teach {nameof(SqlServerSchema)} what it does.");
        }
    }

    private IList<ColumnDefinition> ColumnsOf(SchemaObjectName table) => _tables[NameOf(table)].Definition.ColumnDefinitions;

    private static void Extend(TableDefinition table, TableDefinition added)
    {
        foreach (var column in added.ColumnDefinitions)
            table.ColumnDefinitions.Add(column);
        foreach (var constraint in added.TableConstraints)
            table.TableConstraints.Add(constraint);
    }

    private static void Change(ColumnDefinition column, AlterTableAlterColumnStatement change)
    {
        column.DataType = change.DataType;
        foreach (var nullable in column.Constraints.OfType<NullableConstraintDefinition>())
            nullable.Nullable = change.AlterTableAlterColumnOption is AlterTableAlterColumnOption.Null
                or AlterTableAlterColumnOption.NoOptionDefined;
    }

    private static void Drop(TableDefinition table, string name)
    {
        if (table.ColumnDefinitions.FirstOrDefault(c => Same(c.ColumnIdentifier.Value, name)) is { } column)
            table.ColumnDefinitions.Remove(column);
        if (table.TableConstraints.FirstOrDefault(c => Same(c.ConstraintIdentifier?.Value, name)) is { } constraint)
            table.TableConstraints.Remove(constraint);
    }

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(SchemaObjectName name) => name.BaseIdentifier.Value;
}
