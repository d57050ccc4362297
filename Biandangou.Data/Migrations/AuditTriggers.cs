namespace Biandangou.Data.Migrations;

/// <summary>What the model cannot say: neither database changes or deletes an entry of the audit.</summary>
internal static class AuditTriggers
{
    private const string Words = "Audit entries are never changed or deleted.";

    public static IReadOnlyList<string> Sqlite { get; } =
    [
        $"CREATE TRIGGER AuditEntries_NeverUpdate BEFORE UPDATE ON AuditEntries BEGIN SELECT RAISE(ABORT, '{Words}'); END",
        $"CREATE TRIGGER AuditEntries_NeverDelete BEFORE DELETE ON AuditEntries BEGIN SELECT RAISE(ABORT, '{Words}'); END",
    ];

    // A trigger must be alone in its batch, and the idempotent script puts an IF in front of each statement.
    public static IReadOnlyList<string> SqlServer { get; } =
    [
        "EXEC(N'CREATE TRIGGER AuditEntries_NeverChange ON AuditEntries INSTEAD OF UPDATE, DELETE AS "
        + $"THROW 51000, ''{Words}'', 1')",
    ];
}
