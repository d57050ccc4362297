using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Biandangou.Tests.Common.Databases;

/// <summary>SQL Server's own grammar, without a server.</summary>
internal static class TSql
{
    public static TSqlParser NewestParser() => new TSql160Parser(initialQuotedIdentifiers: true);

    /// <summary>Compatibility level 120 (SQL Server 2014).</summary>
    public static TSqlParser OldestParser() => new TSql120Parser(initialQuotedIdentifiers: true);

    public static TSqlScript Parse(string text, TSqlParser parser)
    {
        using var reader = new StringReader(text);
        var script = parser.Parse(reader, out var errors);
        Assert.True(errors.Count == 0, string.Join(
            Environment.NewLine, errors.Select(e => $"{e.Line}:{e.Column} {e.Message}")) + Environment.NewLine + text);
        return (TSqlScript)script;
    }

    public static bool Accepts(string text, TSqlParser parser)
    {
        using var reader = new StringReader(text);
        parser.Parse(reader, out var errors);
        return errors.Count == 0;
    }

    public static string Print(TSqlStatement statement)
    {
        new Sql160ScriptGenerator().GenerateScript(statement, out var text);
        return text;
    }
}
