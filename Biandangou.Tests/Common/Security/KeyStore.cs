using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Domain.Disputes;
using Biandangou.Tests.Portal.Commands;
using Biandangou.Tests.Disputes;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Biandangou.Web.Portal.Commands;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Common.Security;

/// <summary>
/// A portal whose keys, and what they protect, are looked at from outside: in the database, in its backups, under other settings.
/// </summary>
internal sealed class KeyStore : IAsyncDisposable
{
    public const string Number = "11010519491231002X";

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-keys-").FullName;
    private readonly List<WebApplicationFactory<Program>> _started = [];
    private Guid _case;

    public PortalApp App { get; private init; } = null!;

    /// <summary>The secret of the second factor of the account <c>staff</c>.</summary>
    public string Secret { get; private set; } = "";

    public static async Task<KeyStore> NewAsync() => new() { App = await PortalApp.StartAsync() };

    /// <summary>The portal on the same database with settings of its own; it runs till the end of the test.</summary>
    public WebApplicationFactory<Program> Start(params (string Setting, string Value)[] settings)
    {
        var portal = App.WithWebHostBuilder(host =>
        {
            foreach (var (setting, value) in settings)
                host.UseSetting(setting, value);
        });
        _started.Add(portal);
        _ = portal.Services;
        return portal;
    }

    /// <summary>A new key file, made as an operator makes it.</summary>
    public async Task<string> NewFileAsync(string name = "portal.pfx")
    {
        var file = Path.Combine(_folder, name);
        Assert.Equal(0, await new KeyFileCommand(file).RunAsync());
        return file;
    }

    public string NewCertificate(string name, string password)
    {
        using var rsa = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=示例镇", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1));
        var file = Path.Combine(_folder, name);
        File.WriteAllBytes(file, certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password));
        return file;
    }

    /// <summary>Stores an identity number and the secret of a second factor.</summary>
    public async Task WriteAsync(WebApplicationFactory<Program> portal)
    {
        var cipher = portal.Services.GetRequiredService<IdentityNumbers>().Protect(Number);
        _case = (await FileRecords.ClosedAsync(App.NewContext, "示例某甲", "13911112222", 2026, cipher: cipher)).Id;
        await using var scope = portal.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<PortalDbContext>().Enter(Actor.Portal, AccessScope.Accounts, App.Clock);
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var staff = (await users.FindByNameAsync("staff"))!;
        var stored = await users.ResetAuthenticatorKeyAsync(staff);
        Assert.True(stored.Succeeded, string.Join('；', stored.Errors.Select(e => e.Description)));
        Secret = (await users.GetAuthenticatorKeyAsync(staff))!;
    }

    /// <returns>What that portal reads of the two.</returns>
    public async Task<(string? Number, string? Secret)> ReadAsync(WebApplicationFactory<Program> portal)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var secret = await users.GetAuthenticatorKeyAsync((await users.FindByNameAsync("staff"))!);
        return (portal.Services.GetRequiredService<IdentityNumbers>().Unprotect((await CiphersAsync())[0]), secret);
    }

    /// <summary>The identity number and the second factor's secret as they are stored.</summary>
    public async Task<string[]> CiphersAsync()
    {
        await using var db = App.NewContext();
        var party = await db.Township<DisputeParty>().SingleAsync(p => p.DisputeId == _case && p.IdentityCipher != null);
        return [party.IdentityCipher!, (await db.UserTokens.SingleAsync(t => t.Name == PortalUserTokens.Key)).Value!];
    }

    public async Task<List<string>> KeysAsync()
    {
        await using var db = App.NewContext();
        return await db.DataProtectionKeys.OrderBy(k => k.Id).Select(k => k.Xml!).ToListAsync();
    }

    /// <summary>A backup as operations.md makes it.</summary>
    public async Task<string> BackUpAsync(string name)
    {
        var copy = Path.Combine(_folder, name);
        await using var connection = new SqliteConnection($"Data Source={App.Database.File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"VACUUM INTO '{copy}'";
        await command.ExecuteNonQueryAsync();
        return copy;
    }

    /// <summary>Runs the executable on a database of this portal.</summary>
    public Task<Outcome> RunAsync(string database, params string[] arguments) => PortalProcess.RunAsync(
        _folder, [.. arguments, "--ConnectionStrings:Portal", $"Data Source={database}", "--urls", "http://127.0.0.1:0"]);

    public async ValueTask DisposeAsync()
    {
        foreach (var portal in _started)
            await portal.DisposeAsync();
        await App.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
