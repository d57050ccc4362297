using Biandangou.Data.Common.Databases;
using Biandangou.Web.Common.Startup;
using Serilog;
using Serilog.Events;

namespace Biandangou.Web.Portal.Startup;

/// <summary>
/// Console and files that begin anew each day and when they are full: the sink's own limit ends a file without a word. Requests are
/// logged by method, path, status and time only: paths hold ids, never persons.
/// </summary>
public static class PortalLog
{
    private const string Template = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} [{Level:u3}] {Message:lj} {TraceId}{NewLine}{Exception}";
    private const int UsualMegabytes = 100;
    private const int MostMegabytes = 1000;

    /// <summary>An attack must not fill the disk: the oldest files go first.</summary>
    private const int MostFiles = 1800;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(180);

    public static void AddPortalLog(this WebApplicationBuilder builder)
    {
        var folder = WritableFolder.Of("Logs:Root", builder.Configuration["Logs:Root"], "App_Data/logs",
            builder.Environment.ContentRootPath);
        var fileBytes = FileMegabytes(builder.Configuration) * 1024L * 1024L;
        builder.Services.AddSerilog(log => log
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            // A refused save, say a name taken meanwhile, is a message to the user; one that nobody caught is logged with its request.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Update", LogEventLevel.Fatal)
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore.Database.Command", LogEventLevel.Fatal)
            .MinimumLevel.Override("System.Net.Http", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .Enrich.With<OneLineEnricher>()
            .WriteTo.Console(outputTemplate: Template)
            .WriteTo.File(
                Path.Combine(folder, "portal-.log"), outputTemplate: Template, rollingInterval: RollingInterval.Day,
                fileSizeLimitBytes: fileBytes, rollOnFileSizeLimit: true, retainedFileCountLimit: MostFiles, retainedFileTimeLimit: Kept),
            preserveStaticLogger: true);
    }

    private static int FileMegabytes(ConfigurationManager configuration) =>
        configuration["Logs:FileMegabytes"] is not { Length: > 0 } text ? UsualMegabytes
        : int.TryParse(text, out var megabytes) && megabytes is >= 1 and <= MostMegabytes ? megabytes
        : throw new UnusableSettingException("Logs:FileMegabytes", text, $"a whole number from 1 to {MostMegabytes}");
}
