using System.Security.Cryptography;
using Biandangou.Data.Accounts;
using Biandangou.Data.Common;
using Biandangou.Data.Common.Databases;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace Biandangou.Web.Common.Commands;

/// <summary><c>create-admin</c>: the password never stands in an argument, where the process list would show it.</summary>
public sealed class CreateAdminCommand(string userName) : IPortalCommand
{
    public async Task<int> RunAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        await DatabaseMigrator.MigrateAsync(db, app.Lifetime.ApplicationStopping);
        db.Enter(Actor.Portal, AccessScope.Township, app.Services.GetRequiredService<TimeProvider>());

        var typed = Console.IsInputRedirected ? (await Console.In.ReadLineAsync())?.TrimEnd('\r') : null;
        var password = string.IsNullOrEmpty(typed) ? Generate() : typed;
        var result = await CreateAsync(scope.ServiceProvider, password);
        if (!result.Succeeded)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, result.Errors.Select(e => e.Description)));
            return 1;
        }

        await Console.Out.WriteLineAsync($"Created system administrator {userName}.");
        if (string.IsNullOrEmpty(typed))
            await Console.Out.WriteLineAsync($"Password (shown once): {password}");
        return 0;
    }

    private async Task<IdentityResult> CreateAsync(IServiceProvider services, string password)
    {
        var db = services.GetRequiredService<PortalDbContext>();
        var users = services.GetRequiredService<UserManager<PortalUser>>();
        var roles = services.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        var outcome = IdentityResult.Success;
        await db.ExecuteInTransactionAsync(
            async () =>
            {
                const string Role = nameof(PortalRole.SystemAdministrator);
                if (!await roles.RoleExistsAsync(Role))
                    await roles.CreateAsync(new IdentityRole<Guid>(Role));
                var user = new PortalUser { UserName = userName, DisplayName = PortalRole.SystemAdministrator.ToChinese() };
                outcome = await users.CreateAsync(user, password);
                if (outcome.Succeeded)
                    await users.AddToRoleAsync(user, Role);
            },
            CancellationToken.None);
        return outcome;
    }

    /// <summary>20 characters with every class the password rules ask for.</summary>
    private static string Generate() =>
        RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789", 17)
        + RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ", 1)
        + RandomNumberGenerator.GetString("abcdefghijkmnopqrstuvwxyz", 1)
        + RandomNumberGenerator.GetString("23456789", 1);
}
