using System.Data;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Biandangou.Tests.Common.Databases;

/// <summary>A command as it would have gone to the server.</summary>
/// <param name="Parameters">Declarations, e.g. <c>@id uniqueidentifier</c>.</param>
internal sealed record Statement(string Text, string Parameters)
{
    public string AsProcedure(string name) => $"CREATE PROCEDURE [dbo].[{name}] {Parameters} AS BEGIN\n{Text}\nEND";
}

/// <summary>Writes down every command and answers in the server's place.</summary>
internal sealed partial class StatementRecorder : DbCommandInterceptor
{
    private readonly HashSet<Statement> _statements = [];

    /// <summary>Commands seen, repeated ones included.</summary>
    public int Seen { get; private set; }

    public IReadOnlyCollection<Statement> Statements => _statements;

    /// <summary>Rows in each answer: 0 or 1.</summary>
    public int Rows { get; set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Record(command);
        var saves = eventData.CommandSource == CommandSource.SaveChanges;
        var always = saves || (OneValue().IsMatch(command.CommandText) && !command.CommandText.Contains(
            "GROUP BY", StringComparison.Ordinal));
        return new(InterceptionResult<DbDataReader>.SuppressWithResult(new PlausibleReader(always ? 1 : Rows, saves)));
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record(command);
        return new(InterceptionResult<int>.SuppressWithResult(1));
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Record(command);
        return new(InterceptionResult<object>.SuppressWithResult(7));
    }

    private void Record(DbCommand command)
    {
        Seen++;
        _statements.Add(new Statement(command.CommandText, string.Join(", ", command.Parameters.Cast<SqlParameter>().Select(Declare))));
    }

    private static string Declare(SqlParameter parameter)
    {
        var type = parameter.SqlDbType switch
        {
            SqlDbType.NVarChar or SqlDbType.VarChar or SqlDbType.VarBinary =>
                $"{parameter.SqlDbType}({(parameter.Size is > 0 and <= 4000 ? parameter.Size : "max")})",
            SqlDbType.Decimal => "decimal(18, 2)",
            var plain => plain.ToString(),
        };
        return $"{(parameter.ParameterName.StartsWith('@') ? "" : "@")}{parameter.ParameterName} {type.ToLowerInvariant()}";
    }

    /// <summary>A count, sum or existence over no rows is still one row.</summary>
    [GeneratedRegex("^SELECT (COUNT|COUNT_BIG|MIN|MAX|SUM|AVG|CASE|CAST|COALESCE)\\b")]
    private static partial Regex OneValue();
}

/// <summary>Connections that need nobody at the other end.</summary>
internal sealed class ConnectionPretence : DbConnectionInterceptor
{
    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        new(InterceptionResult.Suppress());
}
