using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Biandangou.Data.Common.Databases;
using Biandangou.Web.Portal.Startup;

namespace Biandangou.Web.Portal.Commands;

/// <summary>
/// <c>keys new FILE</c>: a certificate of the portal's own with its private key, for <c>Keys:File</c>. Runs without the portal, whose
/// settings may name the very file that is to be made.
/// </summary>
public sealed class KeyFileCommand(string path) : IPortalCommand
{
    private const int KeySize = 3072;
    private const int Years = 100;

    public Task<int> RunAsync(WebApplication app) => RunAsync();

    public async Task<int> RunAsync()
    {
        var file = Path.GetFullPath(path);
        if (Path.Exists(file))
        {
            await Console.Error.WriteLineAsync(
                $"{file} exists already and was left as it is: a key file that is in use must never be replaced.");
            return 1;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.WriteThrough };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var stream = new FileStream(file, options))
            await stream.WriteAsync(Make());
        await Console.Out.WriteLineAsync(
            $"Wrote {file}. Set Keys:File to it and start the portal. Keep a copy apart from the database and its backups: " +
            "a backup tells nothing " +
            "without it, to you as little as to a thief.");
        return 0;
    }

    private static byte[] Make()
    {
        using var rsa = RSA.Create(KeySize);
        var request = new CertificateRequest("CN=Biandangou keys", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now, now.AddYears(Years));
        return certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password: null);
    }
}

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
