using Biandangou.Tests.Common;
using Microsoft.EntityFrameworkCore;

namespace Biandangou.Tests.EndToEnd;

/// <summary>The portal behind a real port of this machine, on its own copy of the demonstration data.</summary>
internal sealed class ServedPortal : IAsyncDisposable
{
    private readonly PortalApp _app = new();

    public string Address { get; private set; } = "";

    public static async Task<ServedPortal> StartAsync()
    {
        var portal = new ServedPortal();
        await portal._app.InitializeAsync();
        portal._app.UseKestrel(0);
        portal._app.StartServer();
        portal.Address = portal._app.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        return portal;
    }

    /// <summary>Records of a kind that are not deleted, as the database holds them.</summary>
    public async Task<int> CountAsync<T>()
        where T : class
    {
        await using var db = _app.NewContext();
        return await db.Township<T>().CountAsync();
    }

    public async ValueTask DisposeAsync() => await ((IAsyncLifetime)_app).DisposeAsync();
}
