using Biandangou.Data.Common;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Common.Demonstration;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Domain.Common;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Disputes.Models;
using Biandangou.Web.Areas.Reports.Documents;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Benchmarks;

/// <summary>The demonstration data in an SQLite file of its own, without accounts.</summary>
internal sealed class DemoDatabase : IAsyncDisposable
{
    public const int Year = 2023;

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-bench-").FullName;
    private readonly DatabaseOptions _options;

    private DemoDatabase() => _options = new DatabaseOptions(
        DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder, "portal.db")};Foreign Keys=True", CompatibilityLevel: 160);

    public static async Task<DemoDatabase> CreateAsync()
    {
        var database = new DemoDatabase();
        await using var db = database.NewContext();
        await DatabaseMigrator.MigrateAsync(db, CancellationToken.None);
        await DemonstrationData.LoadAsync(db, TimeProvider.System, users: null, CancellationToken.None);
        return database;
    }

    public PortalDbContext NewContext()
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDbContext>();
        options.UsePortalDatabase(_options);
        var db = new SqlitePortalDbContext(options.Options);
        db.Enter(Actor.Portal, AccessScope.Township, TimeProvider.System);
        return db;
    }

    /// <summary>Every figure source over the context, as the portal registers them.</summary>
    public static FigureCatalogue Figures(PortalDbContext db) => new(
        typeof(PortalDbContext).Assembly.GetExportedTypes()
            .Where(type => typeof(IFigureSource).IsAssignableFrom(type) && type is { IsClass: true, IsAbstract: false })
            .Select(type => (IFigureSource)Activator.CreateInstance(type, db)!));

    public static ReportCompiler Compiler(PortalDbContext db) => new(
        new Data.Organisation.TownshipQueries(db), Figures(db), new ReportWordQueries(db), new ReportTextQueries(db));

    public static ReportFiles Files(PortalDbContext db) => new(
        Compiler(db), new Data.Study.StudyLedgerQueries(db), new Data.Publicity.PublicityLedgerQueries(db),
        new Data.Disputes.DisputeLedgerQueries(db), new StatisticsForms(new Data.Disputes.MediationStatisticsQueries(db)),
        new Data.Organisation.GridLedgerQueries(db), new Data.Organisation.LawyerServiceLedgerQueries(db), TimeProvider.System);

    public static async Task<AnnualReport> ReportAsync(PortalDbContext db) =>
        (await Compiler(db).CompileAsync(Year, TimeProvider.System.Today(), CancellationToken.None))!;

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
