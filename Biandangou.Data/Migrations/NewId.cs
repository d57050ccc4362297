namespace Biandangou.Data.Migrations;

/// <summary>Expressions that make an id inside a migration's own statements.</summary>
internal static class NewId
{
    /// <summary>A version 4 GUID in the form EF Core stores.</summary>
    public const string Sqlite = "upper(printf('%s-%s-4%s-8%s-%s', hex(randomblob(4)), hex(randomblob(2)), substr(hex(randomblob(2)), 2), substr(hex(randomblob(2)), 2), hex(randomblob(6))))";

    public const string SqlServer = "NEWID()";
}
