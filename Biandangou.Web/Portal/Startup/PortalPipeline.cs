using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Attachments;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Web.Areas.Accounts.Models;
using Biandangou.Web.Common.Attachments;
using Biandangou.Web.Common.Errors;
using Biandangou.Web.Common.Security;
using Biandangou.Web.Common.Startup;
using Biandangou.Web.Common.TagHelpers;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Identity;
using Serilog;

namespace Biandangou.Web.Portal.Startup;

/// <summary>What happens before the first request and around each one.</summary>
public static class PortalPipeline
{
    /// <summary>
    /// Migrates the embedded database, and any in Development; a production SQL Server is migrated by the command, so
    /// that starting several servers never races. Then loads the demonstration data into an empty Development database.
    /// </summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var database = app.Services.GetRequiredService<DatabaseOptions>();
        if (await DatabaseMigrator.IsEmptyAsync(db, app.Lifetime.ApplicationStopping))
            RefuseFullFolder(database, app.Services.GetRequiredService<FilesRoot>(), app.Services.GetRequiredService<IFileStore>());
        if (database.Provider == DatabaseProvider.Sqlite || app.Environment.IsDevelopment())
            await DatabaseMigrator.MigrateAsync(db, app.Lifetime.ApplicationStopping);
        if (await DatabaseMigrator.IsCurrentAsync(db, app.Lifetime.ApplicationStopping))
            await app.Services.GetRequiredService<KeyRing>().PrepareAsync(db, app.Lifetime.ApplicationStopping);
        if (app.Environment.IsDevelopment())
        {
            var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();
            var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
            if (await DemonstrationData.LoadAsync(db, clock, users, app.Lifetime.ApplicationStopping))
                app.Logger.LogInformation("Loaded the demonstration data");
        }

        if (await DatabaseMigrator.IsCurrentAsync(db, app.Lifetime.ApplicationStopping)
            && !await db.Users.AnyAsync(app.Lifetime.ApplicationStopping))
            app.Lifetime.ApplicationStarted.Register(() => app.Services.GetRequiredService<SetupCode>().Offer(AddressOf(app)));
    }

    /// <summary>Attachments whose database is gone wait for it: a lost, mistyped or wrongly mounted path is the likely reason.</summary>
    private static void RefuseFullFolder(DatabaseOptions database, FilesRoot root, IFileStore files)
    {
        if (files.OlderThan(DateTime.MaxValue).Count(f => f.Name is not null) is > 0 and var count)
        {
            throw new UnusableSettingException(
                "ConnectionStrings:Portal", database.File,
                $"the database of the {count} attachment files below {root.Path}, but this one is new and empty; " +
                "put the right database in place, or move that folder away to begin anew");
        }
    }

    /// <summary>Where somebody can open the portal: behind a proxy only its operator knows.</summary>
    private static string AddressOf(WebApplication app) =>
        app.Services.GetRequiredService<PortalTransport>().Kind == TransportKind.Proxy
            ? app.Configuration["AllowedHosts"]?.Split(';')[0].Trim() is { Length: > 0 } name
            && !name.Contains('*', StringComparison.Ordinal) ? $"https://{name}" : ""
            : (app.Urls.FirstOrDefault(url => url.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            ?? app.Urls.FirstOrDefault()) is { } url
                ? MachineNames.Typeable(url)
                : "";

    public static void UsePortal(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        // The host's own logger: the static one is whichever host of the process started last.
        app.UseSerilogRequestLogging(options => options.Logger = app.Services.GetRequiredService<Serilog.ILogger>());
        app.UseMiddleware<DoorMiddleware>();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            // A body that cannot be read is the sender's fault.
            StatusCodeSelector = error => UnreadableRequests.StatusOf(error) ?? StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseMiddleware<StorageFaultMiddleware>();
        if (!app.Services.GetRequiredService<PortalTransport>().IsPlainAllowed)
            app.UseHsts();
        app.UseUploadLimit();
        app.UseHeadAsGet();
        app.UseRouting();
        app.UseMethodNotAllowed();
        app.UseAuthentication();
        app.UseMiddleware<ScopeMiddleware>();
        app.UseMiddleware<AccountDutyMiddleware>();
        app.UseAuthorization();
        app.UseReadableRequests();

        app.MapStaticAssets().AllowAnonymous().Add(Bundles.KeepForGood);
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapControllers().WithStaticAssets();
        app.Lifetime.ApplicationStarted.Register(() =>
            app.Logger.LogInformation("The portal is ready at {Urls}", string.Join(" ", app.Urls)));
    }
}
