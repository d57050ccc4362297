using System.Security.Cryptography.X509Certificates;
using System.Text;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Portal.Demonstration;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Biandangou.Web.Common.Security;
using Biandangou.Web.Common.Startup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace Biandangou.Tests.Common.Security;

/// <summary>The portal's keys in its database: encrypted by what lies outside, never lost in doubt (ADR 14).</summary>
public sealed class KeyRingTests
{
    /// <summary>The name of the secret in a key that is stored plain.</summary>
    private const string Plain = "<masterKey";

    [Fact]
    public async Task Keys_are_encrypted_in_the_database_with_a_key_file_or_certificate_and_plain_without()
    {
        var seen = 0;
        foreach (var isLocked in new[] { false, true })
        {
            await using var store = await KeyStore.NewAsync();
            var file = store.NewCertificate("town.pfx", "Geheim-123");
            store.Start(isLocked ? [("Keys:File", file), ("Keys:Password", "Geheim-123")] : []);
            foreach (var key in await store.KeysAsync())
            {
                Assert.Equal(!isLocked, key.Contains(Plain, StringComparison.Ordinal));
                seen++;
            }
        }

        Assert.Equal(2, seen);
    }

    [Fact]
    public async Task What_was_written_before_stays_readable_and_no_backup_tells_it_without_the_key_file()
    {
        await using var store = await KeyStore.NewAsync();
        var plain = store.Start();
        await store.WriteAsync(plain);
        var earlier = await store.BackUpAsync("earlier.db");
        var (before, file) = (await store.CiphersAsync(), await store.NewFileAsync());
        // The number does fall with a backup that holds plain keys: what follows can fail.
        Assert.Equal(KeyStore.Number, Steal(earlier, before[0]));

        var locked = store.Start(("Keys:File", file));
        Assert.Equal((KeyStore.Number, store.Secret), await store.ReadAsync(locked));
        Assert.All((await store.CiphersAsync()).Zip(before).Filled(), pair => Assert.NotEqual(pair.Second, pair.First));
        Assert.All((await store.KeysAsync()).Filled(), key => Assert.DoesNotContain(Plain, key, StringComparison.Ordinal));

        var backup = await store.BackUpAsync("backup.db");
        Assert.DoesNotContain(Plain, Encoding.Latin1.GetString(await File.ReadAllBytesAsync(backup)), StringComparison.Ordinal);
        var after = await store.CiphersAsync();
        Assert.Null(Steal(backup, after[0]));
        // Nor with the keys an earlier backup held plain.
        Assert.Null(Steal(earlier, after[0]));
        var refused = await store.RunAsync(backup);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("Keys:File", OneLine(refused.Errors), StringComparison.Ordinal);

        // Restored with its key file, and started twice: nothing is left to do the second time.
        await using var restored = store.App.WithWebHostBuilder(
            h => h.UseSetting("Keys:File", file).UseSetting("ConnectionStrings:Portal", $"Data Source={backup}"));
        Assert.Equal(KeyStore.Number, restored.Services.GetRequiredService<IdentityNumbers>().Unprotect(after[0]));
        Assert.Equal(after, await store.CiphersAsync());
        Release(earlier, backup);
    }

    [Fact]
    public async Task A_start_without_its_key_file_or_with_another_stops_with_one_line_and_changes_nothing()
    {
        await using var store = await KeyStore.NewAsync();
        var file = await store.NewFileAsync();
        var locked = store.Start(("Keys:File", file));
        await store.WriteAsync(locked);
        var database = await store.BackUpAsync("portal.db");
        var content = await ContentAsync(database);

        var other = await store.NewFileAsync("other.pfx");
        var gone = Path.Combine(Path.GetDirectoryName(file)!, "gone.pfx");
        foreach (var (setting, named) in new[] { ("", "keys forget"), (other, "keys forget"), (gone, "gone.pfx") })
        {
            var outcome = await store.RunAsync(database, "--Keys:File", setting);
            Assert.Equal(1, outcome.ExitCode);
            Assert.Contains(named, OneLine(outcome.Errors), StringComparison.Ordinal);
            Assert.Equal(content, await ContentAsync(database));
        }

        Release(database);
    }

    [Fact]
    public async Task A_setting_that_leads_to_no_key_is_refused_by_its_name()
    {
        await using var store = await KeyStore.NewAsync();
        var file = await store.NewFileAsync();
        var locked = store.NewCertificate("town.pfx", "Geheim-123");
        var text = Path.Combine(Path.GetDirectoryName(file)!, "notes.txt");
        await File.WriteAllTextAsync(text, "not a key");
        foreach (var (named, setting, value, password) in new[]
        {
            ("Keys:File", "Keys:File", text, ""), ("Keys:File", "Keys:File", locked, "wrong"), ("Keys:File", "Keys:File", locked, ""),
            ("Keys:FormerFile", "Keys:FormerFile", text, ""), ("Keys:Thumbprint", "Keys:Thumbprint", "00", ""),
        })
        {
            var refused = Assert.Throws<UnusableSettingException>(() => Read((setting, value), ("Keys:Password", password)));
            Assert.StartsWith($"Setting {named} ", refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Geheim", refused.Message, StringComparison.Ordinal);
        }

        Assert.False(Read(("Keys:File", locked), ("Keys:Password", "Geheim-123")).IsNone);
        Assert.False(Read(("Keys:File", file)).IsNone);
        Assert.Equal("Keys:Thumbprint", ReadFromStore(locked, "Geheim-123").Name);
    }

    private static KeyLock Read(params (string Setting, string Value)[] settings) => KeyLock.Read(
        new ConfigurationBuilder().AddInMemoryCollection(
            settings.ToDictionary(s => s.Setting, s => (string?)s.Value, StringComparer.Ordinal)).Build(),
        new HostingEnvironment { EnvironmentName = Environments.Production, ContentRootPath = AppContext.BaseDirectory });

    /// <summary>With the certificate in the user's store for the moment.</summary>
    private static KeyLock ReadFromStore(string file, string password)
    {
        using var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password, X509KeyStorageFlags.PersistKeySet);
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser, OpenFlags.ReadWrite);
        store.Add(certificate);
        try
        {
            return Read(("Keys:Thumbprint", certificate.Thumbprint));
        }
        finally
        {
            store.Remove(certificate);
        }
    }

    [Fact]
    public async Task A_lost_key_file_can_be_given_up_and_works_again_when_it_is_found()
    {
        await using var store = await KeyStore.NewAsync();
        var file = await store.NewFileAsync();
        await store.WriteAsync(store.Start(("Keys:File", file)));
        var ciphers = await store.CiphersAsync();

        var forgotten = await store.RunAsync(store.App.Database.File, "keys", "forget");
        Assert.True(forgotten.ExitCode == 0, forgotten.Errors);
        Assert.Contains("1 keys cannot be read", forgotten.Output, StringComparison.Ordinal);
        Assert.Equal((null, null), await store.ReadAsync(store.Start()));
        Assert.Equal(ciphers, await store.CiphersAsync());
        await using (var db = store.App.NewContext())
            Assert.Contains("密钥文件遗失", await db.AuditEntries.OrderByDescending(a => a.Number).Select(a => a.Reason).FirstAsync(),
                StringComparison.Ordinal);

        Assert.Equal((KeyStore.Number, store.Secret), await store.ReadAsync(store.Start(("Keys:File", file))));
        Assert.Contains("nothing to forget", (await store.RunAsync(store.App.Database.File, "keys", "forget", "--Keys:File", file)).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_file_is_replaced_by_another_while_the_former_is_still_named()
    {
        await using var store = await KeyStore.NewAsync();
        var (former, file) = (await store.NewFileAsync("former.pfx"), await store.NewFileAsync());
        await store.WriteAsync(store.Start(("Keys:File", former)));
        var before = await store.CiphersAsync();

        Assert.Equal((KeyStore.Number, store.Secret), await store.ReadAsync(store.Start(("Keys:File", file), ("Keys:FormerFile", former))));
        Assert.NotEqual(before, await store.CiphersAsync());
        Assert.Equal((KeyStore.Number, store.Secret), await store.ReadAsync(store.Start(("Keys:File", file))));
    }

    [Fact]
    public async Task A_key_file_is_made_for_its_owner_only_and_never_over_another()
    {
        await using var store = await KeyStore.NewAsync();
        var made = Path.Combine(Path.GetDirectoryName(await store.NewFileAsync())!, "keys", "made.pfx");
        // The settings may name the file already.
        var first = await store.RunAsync("none.db", "keys", "new", made, "--Keys:File", made);
        Assert.True(first.ExitCode == 0, first.Errors);
        Assert.Contains("apart from the database and its backups", first.Output, StringComparison.Ordinal);
        var content = await File.ReadAllBytesAsync(made);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(made));

        var second = await store.RunAsync("none.db", "keys", "new", made);
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("exists already", OneLine(second.Errors), StringComparison.Ordinal);
        Assert.Equal(content, await File.ReadAllBytesAsync(made));
    }

    [Fact]
    public async Task Administrators_are_reminded_of_plain_keys_until_a_key_file_is_set()
    {
        await using var store = await KeyStore.NewAsync();
        var file = await store.NewFileAsync();
        foreach (var isLocked in new[] { false, true })
        {
            // Not a developer's portal.
            var portal = store.Start(isLocked ? [("Portal:Transport", "HttpOnLan"), ("Keys:File", file)]
                : [("Portal:Transport", "HttpOnLan")]);
            Assert.Equal(isLocked ? 1 : 2, portal.Services.GetRequiredService<StandingNotices>().Words.Count);
            foreach (var (user, isTold) in new[] { ("sysadmin", !isLocked), ("auditor", !isLocked), ("village01", false) })
            {
                using var client = portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
                using var signedIn = await client.SubmitAsync(
                    await client.PageAsync("/sign-in"), ("UserName", user), ("Password", DemoAccounts.Password));
                var page = await client.PageAsync("/account");
                Assert.Equal(isTold, page.Body!.TextContent.Contains("Keys:File", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>What somebody reads who has that backup and nothing else.</summary>
    private static string? Steal(string backup, string cipher)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System).AddLogging()
            .AddPortalDatabase(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={backup};Foreign Keys=True", 160), poolSize: 1)
            .AddDataProtection().SetApplicationName("Biandangou").PersistKeysToDbContext<PortalDbContext>().DisableAutomaticKeyGeneration();
        using var provider = services.BuildServiceProvider();
        return new IdentityNumbers(provider.GetRequiredService<IDataProtectionProvider>()).Unprotect(cipher);
    }

    private static async Task<string> ContentAsync(string file)
    {
        var content = new StringBuilder();
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT \"Xml\" FROM \"DataProtectionKeys\" UNION ALL SELECT \"Hash\" FROM \"AuditEntries\" " +
            "UNION ALL SELECT \"IdentityCipher\" FROM \"DisputeParties\" UNION ALL SELECT \"Value\" FROM \"AspNetUserTokens\"";
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            content.AppendLine(reader.IsDBNull(0) ? "" : reader.GetString(0));
        return content.ToString();
    }

    private static string OneLine(string errors) =>
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static void Release(params string[] files)
    {
        foreach (var file in files)
        {
            using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=True");
            SqliteConnection.ClearPool(connection);
        }
    }
}
