using Serilog;
using Serilog.Events;

namespace Biandangou.Web.Common.Startup;

/// <summary>Console and a daily rolling file. Requests are logged by method, path, status and time only: paths hold ids, never persons.</summary>
public static class PortalLog
{
    private const string Template = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} [{Level:u3}] {Message:lj} {TraceId}{NewLine}{Exception}";

    public static void AddPortalLog(this WebApplicationBuilder builder)
    {
        var folder = WritableFolder.Of("Logs:Root", builder.Configuration["Logs:Root"], "App_Data/logs", builder.Environment.ContentRootPath);
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
            .WriteTo.Console(outputTemplate: Template)
            .WriteTo.File(Path.Combine(folder, "portal-.log"), outputTemplate: Template, rollingInterval: RollingInterval.Day, retainedFileCountLimit: 180), preserveStaticLogger: true);
    }
}
