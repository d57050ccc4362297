using System.Security.Cryptography;
using System.Xml.Linq;
using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Disputes.Intake;
using Biandangou.Web.Areas.Disputes.Models.Intake;
using Biandangou.Web.Common.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Biandangou.Web.Portal.Startup;

/// <summary>
/// The Data Protection keys in the database, looked at before the first request: a key that cannot be read stops the start, since
/// ASP.NET Core would make a new one and take what the old one protects for garbage; keys stored otherwise than the settings say
/// are encrypted anew, and so is what they protect for good.
/// </summary>
public sealed class KeyRing(
    IKeyManager manager, IOptions<KeyManagementOptions> options, IDataProtectionProvider protection, IdentityNumbers identities,
    KeyLock keyLock, TimeProvider clock, ILogger<KeyRing> logger)
{
    /// <summary>Marks keys whose file was given up; they stay, for the day it is found.</summary>
    private const string Forgotten = "forgotten ";

    private const string Subject = "加密密钥";

    public async Task PrepareAsync(PortalDbContext db, CancellationToken cancel)
    {
        var rows = await ReadAsync(db, cancel);
        var readable = Readable();
        if (rows.Count(row => !IsForgotten(row.Row) && !readable.ContainsKey(row.Id)) is > 0 and var lost)
        {
            throw new UnusableSettingException(
                KeyLock.FileSetting, null,
                $"the key file or certificate that {lost} of the database's {rows.Count} keys were encrypted with " +
                $"(in force: {keyLock.Name}); " +
                "put it back, nothing was changed; if it is lost for good, run: keys forget");
        }

        if (keyLock.IsNone)
            logger.LogWarning(
                "The Data Protection keys are stored as they are: whoever gets a backup can read identity numbers. " +
                "Set Keys:File (keys new makes one)");
        else
            logger.LogInformation("The Data Protection keys are encrypted by {Lock}", keyLock.Name);
        if (!keyLock.IsNone && rows.Exists(row => readable.ContainsKey(row.Id) && !keyLock.Holds(row.Key)))
            await SealAsync(db, cancel);
    }

    /// <summary>Lets the portal start without the keys it cannot read. What they protect stays as it is.</summary>
    /// <returns>How many those are.</returns>
    public async Task<int> ForgetAsync(PortalDbContext db, CancellationToken cancel)
    {
        db.Enter(Actor.Portal, AccessScope.Township, clock);
        var readable = Readable();
        var lost = (await ReadAsync(db, cancel)).Where(row => !IsForgotten(row.Row) && !readable.ContainsKey(row.Id)).ToList();
        if (lost.Count == 0)
            return 0;
        foreach (var (row, _, _) in lost)
            row.FriendlyName = $"{Forgotten}{row.FriendlyName}";
        db.Note(AuditAction.Changed, Subject, Guid.Empty, $"放弃无法读取的加密密钥 {lost.Count} 个（密钥文件遗失）");
        await db.SaveChangesAsync(cancel);
        return lost.Count;
    }

    private async Task SealAsync(PortalDbContext db, CancellationToken cancel)
    {
        // Older backups hold the older keys, plain or under the former file: what lasts goes under one that never was in any. It is
        // made before the transaction, in which nothing else may write, and proves that the lock opens what it closes.
        var now = TimeProvider.System.GetUtcNow();
        var fresh = manager.CreateNewKey(now, now + options.Value.NewKeyLifetime).KeyId;
        var readable = Readable();
        if (!readable.ContainsKey(fresh))
            throw new UnusableSettingException(KeyLock.FileSetting, null,
                $"something that opens what it encrypted; {keyLock.Name} does not");
        protection.CreateProtector(Subject).Protect("");

        db.Enter(Actor.Portal, AccessScope.Township, clock);
        await db.ExecuteInTransactionAsync(
            async () =>
            {
                var moved = 0;
                foreach (var (row, id, key) in await ReadAsync(db, cancel))
                {
                    if (!readable.TryGetValue(id, out var known) || keyLock.Holds(key))
                        continue;
                    row.Xml = KeyXml.Seal(key, known, options.Value.XmlEncryptor!).ToString(SaveOptions.DisableFormatting);
                    moved++;
                }

                var numbers = await db.RenewIdentityCiphersAsync(identities.Renew, cancel);
                var secrets = await db.RenewSecondFactorsAsync(RenewSecret, cancel);
                db.Note(
                    AuditAction.Changed, Subject, Guid.Empty,
                    $"加密密钥 {moved} 个改由 {keyLock.Name} 加密，重新加密身份证号码 {numbers} 个、两步验证密钥 {secrets} 个");
                await db.SaveChangesAsync(cancel);
                logger.LogWarning(
                    "Encrypted {Keys} Data Protection keys by {Lock}, and {Numbers} identity numbers and {Secrets} secrets anew. " +
                    "Older backups still " +
                    "hold the keys as they were: make a new one and destroy those", moved, keyLock.Name, numbers, secrets);
            },
            cancel);
        await db.SettleErasureAsync(cancel);
    }

    private string? RenewSecret(string stored)
    {
        var protector = protection.CreateProtector(PortalUserTokens.Purpose);
        try
        {
            return protector.Protect(protector.Unprotect(stored));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static async Task<List<(DataProtectionKey Row, Guid Id, XElement Key)>> ReadAsync(
        PortalDbContext db, CancellationToken cancel) =>
    [
        .. from row in await db.DataProtectionKeys.OrderBy(k => k.Id).ToListAsync(cancel)
           let key = XElement.Parse(row.Xml!)
           let id = KeyXml.IdOf(key)
           where id is not null
           select (row, id.Value, key),
    ];

    private Dictionary<Guid, IKey> Readable() => manager.GetAllKeys().Where(IsReadable).ToDictionary(key => key.KeyId);

    private static bool IsForgotten(DataProtectionKey row) => row.FriendlyName?.StartsWith(Forgotten, StringComparison.Ordinal) == true;

    private static bool IsReadable(IKey key)
    {
        try
        {
            return key.CreateEncryptor() is not null;
        }
        catch (Exception)
        {
            // Whatever the reason: another file, another machine, a broken row.
            return false;
        }
    }
}
