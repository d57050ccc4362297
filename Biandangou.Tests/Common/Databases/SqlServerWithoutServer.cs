using Biandangou.Data.Common.Databases;
using Microsoft.Extensions.Time.Testing;
using Microsoft.SqlServer.Dac.Model;

namespace Biandangou.Tests.Common.Databases;

/// <summary>The portal on the SQL Server provider, its statements caught before they leave.</summary>
internal static class SqlServerWithoutServer
{
    /// <param name="recorder">Null when nothing is to be executed.</param>
    public static SqlServerPortalDbContext NewContext(StatementRecorder? recorder = null, int compatibilityLevel = 160)
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDbContext>();
        options.UsePortalDatabase(new Biandangou.Data.Common.Databases.DatabaseOptions(
            DatabaseProvider.SqlServer, "Server=nowhere;Database=portal", compatibilityLevel));
        if (recorder is not null)
            options.AddInterceptors(recorder, new ConnectionPretence());
        var db = new SqlServerPortalDbContext(options.Options);
        db.Enter(Actor.Portal, AccessScope.Township with { KeepsAccounts = true, DecidesResets = true },
            new FakeTimeProvider(TestDatabase.Now));
        // A transaction cannot be pretended: the client insists on one of its own.
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return db;
    }

    /// <summary>What a server would say against the statements: each becomes a procedure of a model of the schema.</summary>
    public static IReadOnlyList<string> BindingFaults(IEnumerable<Statement> statements)
    {
        using var db = NewContext();
        using var model = SqlServerSchema.Of(db).ToModel();
        var procedures = statements.Select((statement, i) => (Name: $"statement{i}", statement)).ToList();
        foreach (var (name, statement) in procedures)
            model.AddObjects(statement.AsProcedure(name));
        Assert.Equal(procedures.Count, model.GetObjects(DacQueryScopes.UserDefined, Procedure.TypeClass).Count());
        var texts = procedures.ToDictionary(p => p.Name, p => p.statement.Text, StringComparer.Ordinal);
        return [.. model.Validate().Select(m => Explain(m, texts))];
    }

    private static string Explain(DacModelMessage message, Dictionary<string, string> texts) =>
        $"{message.Message}{Environment.NewLine}" +
        $"{texts.FirstOrDefault(t => message.Message.Contains($"[{t.Key}]", StringComparison.Ordinal)).Value}";
}
