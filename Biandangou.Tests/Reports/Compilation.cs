using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Biandangou.Domain.Reports;
using Biandangou.Web.Areas.Reports.Documents;
using Biandangou.Web.Portal.Startup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Reports;

/// <summary>The portal's own queries, figures and documents over a test's context.</summary>
internal sealed class Compilation : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope;

    public Compilation(PortalDbContext db, DateTimeOffset? now = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new FakeTimeProvider(now ?? TestDatabase.Now)).AddSingleton(db);
        services.AddMemoryCache();
        services.AddPortalQueries();
        _services = services.BuildServiceProvider();
        _scope = _services.CreateScope();
    }

    public FigureCatalogue Catalogue => Get<FigureCatalogue>();

    public ReportFiles Files => Get<ReportFiles>();

    public async Task<AnnualReport> ReportAsync(int year, DateOnly? today = null) =>
        (await Get<ReportCompiler>().CompileAsync(year, today ?? TestDatabase.Today, default))!;

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }
}
