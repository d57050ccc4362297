using Biandangou.Data.Common.Databases;
using Biandangou.Web.Portal.Startup;

namespace Biandangou.Web.Portal.Commands;

/// <summary><c>keys forget</c>: the operator's word that a key file is lost for good, so that the portal may start without it.</summary>
public sealed class ForgetKeysCommand : IPortalCommand
{
    public async Task<int> RunAsync(WebApplication app)
    {
        var cancel = app.Lifetime.ApplicationStopping;
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        if (!await DatabaseMigrator.IsCurrentAsync(db, cancel))
        {
            await Console.Error.WriteLineAsync("The database does not answer or lacks a migration: run migrate first.");
            return 1;
        }

        var forgotten = await app.Services.GetRequiredService<KeyRing>().ForgetAsync(db, cancel);
        await Console.Out.WriteLineAsync(forgotten == 0
            ? "Every key can be read: there is nothing to forget."
            : $"{forgotten} keys cannot be read and no longer stop the start. Everybody signs in again; " +
              "identity numbers and second factors they " +
              "protect stay unreadable until the key file is put back: reset the second factors (create-admin helps the administrators).");
        return 0;
    }
}
