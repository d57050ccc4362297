using System.Reflection;
using Biandangou.Data.Common.Ledgers;
using Biandangou.Data.Common.Figures;
using Biandangou.Data.Reports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Biandangou.Tests.Common.Databases;

/// <summary>
/// Everything of the portal that reads: the public methods of the query classes, of the figures, of the ledgers and of the report.
/// </summary>
internal static class QueryMethods
{
    private static readonly Guid Somewhere = PlausibleReader.Id;

    public static IReadOnlyList<Type> Readers { get; } =
    [
        .. typeof(PortalDbContext).Assembly.GetExportedTypes().Where(t =>
            t is { IsClass: true, IsAbstract: false }
            && (t.Name.EndsWith("Queries", StringComparison.Ordinal) || typeof(IFigureSource).IsAssignableFrom(t)
            || typeof(Ledger).IsAssignableFrom(t))),
        typeof(FigureCatalogue),
        typeof(ReportCompiler),
    ];

    public static IReadOnlyList<(Type Reader, MethodInfo Method)> All { get; } =
    [
        .. from reader in Readers
           from method in reader.GetMethods(BindingFlags.Public | BindingFlags.Instance)
           where method.DeclaringType!.Assembly == typeof(PortalDbContext).Assembly && typeof(Task).IsAssignableFrom(method.ReturnType)
           select (reader, method),
    ];

    /// <summary>Scopes that make different statements: the whole township, and every narrow filter at once.</summary>
    public static IReadOnlyList<AccessScope> Scopes { get; } =
        [AccessScope.Township, new AccessScope(false, [Somewhere], [Somewhere], Somewhere, [Somewhere])];

    public static string NameOf(this (Type Reader, MethodInfo Method) call) => $"{call.Reader.Name}.{call.Method.Name}";

    /// <summary>Calls the method once with each variant of arguments; a figure source with each of its codes.</summary>
    public static async Task CallAsync(this (Type Reader, MethodInfo Method) call, IServiceProvider services)
    {
        var (db, reader) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService(call.Reader));
        // Only a filter has more to vary than whether optional values are there.
        var variants = call.Method.GetParameters()
            .Any(p => p.ParameterType.IsEnum || p.ParameterType.Name.EndsWith("Filter", StringComparison.Ordinal))
            ? SampleValues.Variants : 2;
        for (var variant = 0; variant < variants; variant++)
        {
            var samples = new SampleValues(services.GetRequiredService<FigureCatalogue>(), variant);
            var arguments = call.Method.GetParameters().Select(samples.For).ToArray();
            var index = Array.FindIndex(call.Method.GetParameters(), p => p.Name == "code");
            foreach (var code in index < 0 ? [""] : Codes(reader))
            {
                if (index >= 0)
                    arguments[index] = code;
                db.ChangeTracker.Clear();
                await (Task)call.Method.Invoke(reader, arguments)!;
            }
        }
    }

    /// <summary>The readers over one context, put together as the portal does.</summary>
    public static ServiceProvider Services(PortalDbContext db)
    {
        var services = new ServiceCollection();
        services.AddSingleton(db).AddSingleton<TimeProvider>(new FakeTimeProvider(TestDatabase.Now));
        foreach (var reader in Readers)
        {
            services.AddSingleton(reader);
            if (typeof(IFigureSource).IsAssignableFrom(reader))
                services.AddSingleton(p => (IFigureSource)p.GetRequiredService(reader));
            if (typeof(Ledger).IsAssignableFrom(reader))
                services.AddSingleton(p => (Ledger)p.GetRequiredService(reader));
        }

        return services.BuildServiceProvider();
    }

    /// <summary>Calls everything on the SQL Server provider, in every scope, on empty and on full tables.</summary>
    /// <returns>Methods that sent nothing.</returns>
    public static async Task<IReadOnlyList<string>> ReadEverythingAsync(StatementRecorder recorder, int compatibilityLevel)
    {
        await using var db = SqlServerWithoutServer.NewContext(recorder, compatibilityLevel);
        await using var services = Services(db);
        var silent = new List<string>();
        foreach (var call in All)
        {
            var before = recorder.Seen;
            foreach (var scope in Scopes)
            {
                db.Enter(Actor.Portal, scope, db.Clock);
                foreach (var rows in new[] { 0, 1 })
                {
                    recorder.Rows = rows;
                    await call.CallAsync(services);
                }
            }

            if (recorder.Seen == before)
                silent.Add(call.NameOf());
        }

        return silent;
    }

    private static IEnumerable<string> Codes(object reader) => reader switch
    {
        IFigureSource source => source.Definitions.Select(d => d.Code),
        FigureCatalogue catalogue => catalogue.Definitions.Select(d => d.Code),
        _ => throw new NotSupportedException($"{reader.GetType().Name} takes a code, but of what?"),
    };
}
