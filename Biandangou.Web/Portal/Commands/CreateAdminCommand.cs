using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Databases;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Portal.Commands;

/// <summary>
/// <c>create-admin</c>: the operator's rescue when no administrator of a kind can sign in any more. The password never
/// stands in an argument, where the process list would show it, and has to be changed at the first sign-in.
/// </summary>
public sealed class CreateAdminCommand(string userName, PortalRole role = PortalRole.SystemAdministrator) : IPortalCommand
{
    public async Task<int> RunAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await DatabaseMigrator.MigrateAsync(db, app.Lifetime.ApplicationStopping);
        db.Enter(Actor.Portal, AccessScope.Accounts, app.Services.GetRequiredService<TimeProvider>());

        var typed = Console.IsInputRedirected ? (await Console.In.ReadLineAsync())?.TrimEnd('\r') : null;
        var password = string.IsNullOrEmpty(typed) ? OneTimePassword.New() : typed;
        try
        {
            await scope.ServiceProvider.GetRequiredService<AccountProvisioning>()
                .RescueAsync(userName, role, password, default);
        }
        catch (RuleBrokenException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }

        await Console.Out.WriteLineAsync(
            $"Created {Describe(role)} administrator {userName}; the password must be changed at the first sign-in.");
        if (string.IsNullOrEmpty(typed))
            await Console.Out.WriteLineAsync($"Password (shown once): {password}");
        if (!await db.Set<Township>().AnyAsync())
            await Console.Out.WriteLineAsync(
                "Note: no township is set up, and /setup is closed once there is an account. " +
                "On a new installation start the portal and open /setup instead.");
        return 0;
    }

    private static string Describe(PortalRole role) => role switch
    {
        PortalRole.SecurityAdministrator => "security",
        PortalRole.AuditAdministrator => "audit",
        _ => "system",
    };
}
