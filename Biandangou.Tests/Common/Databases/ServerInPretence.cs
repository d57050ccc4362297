using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Biandangou.Data.Common.Databases;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Biandangou.Tests.Common.Databases;

/// <summary>Answers as a server whose database stands so; writes down what it was told and refuses what a login may not.</summary>
internal sealed partial class ServerInPretence(SqlServerState state, Func<string, bool>? refuses = null) : DbCommandInterceptor
{
    public const string Refusal = "User does not have permission to alter database 'portal'.";

    /// <summary>Every statement with the database it was sent to.</summary>
    public List<(string Database, string Text)> Statements { get; } = [];

    /// <summary>Those that change something.</summary>
    public IEnumerable<string> Changes =>
        Statements.Select(s => s.Text).Where(t => !t.TrimStart().StartsWith("SELECT", StringComparison.Ordinal));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Statements.Add((command.Connection!.Database, command.CommandText));
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        var names = Selected().Matches(command.CommandText.Split("FROM", 2)[0]).Select(m => m.Groups[1].Value)
            .Distinct(StringComparer.Ordinal).ToList();
        table.Columns.AddRange([.. names.Select(n => new DataColumn(n, Property(n).PropertyType))]);
        table.Rows.Add([.. names.Select(n => Property(n).GetValue(state))]);
        return new(InterceptionResult<DbDataReader>.SuppressWithResult(table.CreateDataReader()));
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Statements.Add((command.Connection!.Database, command.CommandText));
        return refuses?.Invoke(command.CommandText) == true ? throw new Refused() : new(InterceptionResult<int>.SuppressWithResult(-1));
    }

    private static System.Reflection.PropertyInfo Property(string name) => typeof(SqlServerState).GetProperty(name)!;

    [GeneratedRegex("\\[(\\w+)\\](?=,|\\s|$)")]
    private static partial Regex Selected();

    private sealed class Refused() : DbException(Refusal);
}
