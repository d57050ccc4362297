using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Biandangou.Data.Common.Access;
using Biandangou.Domain.Organisation;
using Biandangou.Tests.Common.Databases;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit.Abstractions;

namespace Biandangou.Tests.Conventions;

public sealed class ModelTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_member_of_an_enum_users_meet_has_a_Chinese_name()
    {
        using var db = SqlServerWithoutServer.NewContext();
        var stored = db.Model.GetEntityTypes().SelectMany(t => t.GetProperties())
            .Select(p => Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType).Where(t => t.IsEnum);
        var members = typeof(Entity).Assembly.GetTypes().Where(t => t is { IsEnum: true, IsNestedPrivate: false }).Concat(stored).Distinct()
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).ToList();
        output.WriteLine($"{members.Count} members");
        Assert.NotEmpty(members);
        Assert.Empty(members.Where(m => string.IsNullOrEmpty(m.GetCustomAttribute<DisplayAttribute>()?.Name))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}"));
    }

    [Fact]
    public void Every_text_of_an_entity_has_a_length()
    {
        using var db = SqlServerWithoutServer.NewContext();
        var texts = Entities(db).SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(string)).ToList();
        output.WriteLine($"{texts.Count} columns");
        Assert.NotEmpty(texts);
        Assert.Empty(texts.Where(p => p.GetMaxLength() is null).Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}"));
    }

    [Fact]
    public void Every_index_key_fits_SQL_Servers_1700_bytes()
    {
        using var db = SqlServerWithoutServer.NewContext();
        var indexes = db.GetService<IDesignTimeModel>().Model.GetEntityTypes().SelectMany(t => t.GetIndexes()).ToList();
        output.WriteLine($"{indexes.Count} indexes, the widest of {indexes.Max(i => i.Properties.Sum(Bytes))} bytes");
        Assert.NotEmpty(indexes);
        Assert.Empty(indexes.Where(i => i.Properties.Sum(Bytes) > 1700).Select(i => i.GetDatabaseName()));
    }

    [Fact]
    public void Every_ledger_and_every_part_of_one_hides_deleted_rows()
    {
        using var db = SqlServerWithoutServer.NewContext();
        var ledgers = Entities(db).Where(t => typeof(LedgerEntry).IsAssignableFrom(t.ClrType) || WholesOf(t).Any(IsLedger)).ToList();
        output.WriteLine($"{ledgers.Count} of {Entities(db).Count} kinds of records");
        Assert.NotEmpty(ledgers);
        Assert.Empty(ledgers.Where(t => t.FindDeclaredQueryFilter(Filters.Deleted) is null).Select(t => t.ClrType.Name));
    }

    /// <summary>What names a village, grid or lawyer and is yet nobody's own, with the reason.</summary>
    private static readonly Dictionary<string, string> Registers = new(StringComparer.Ordinal)
    {
        ["GrantedUnit"] = "what an account stands for, kept by who keeps accounts and never hidden from itself",
        ["PublicUnit"] = "a register of the township that names where the unit lies",
        ["LawyerContract"] = "a part of the register of lawyers",
        ["LawyerVillage"] = "a part of the register of lawyers, read by who serves whom",
    };

    [Fact]
    public void Whatever_names_a_village_a_grid_or_a_lawyer_says_whose_it_is()
    {
        using var db = SqlServerWithoutServer.NewContext();
        Type[] owners = [typeof(Village), typeof(Grid), typeof(Lawyer)];
        var owned = Entities(db).Where(t => t.GetForeignKeys().Any(k => owners.Contains(k.PrincipalEntityType.ClrType))
            || WholesOf(t).Any(w => Mappings.Of(w.ClrType)?.Owner is not null)).ToList();
        output.WriteLine($"{owned.Count} of {Entities(db).Count} kinds of records, {Registers.Count} of them registers");
        Assert.NotEmpty(owned);
        var open = owned.Where(t => t.FindDeclaredQueryFilter(Filters.Scope) is null).Select(t => t.ClrType.Name).ToList();
        Assert.Equal(Registers.Keys.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<IEntityType> WholesOf(IEntityType part) =>
        part.GetForeignKeys().Where(k => k.PrincipalToDependent is { IsCollection: true }).Select(k => k.PrincipalEntityType);

    private static bool IsLedger(IEntityType type) => typeof(LedgerEntry).IsAssignableFrom(type.ClrType);

    /// <summary>Keys, the parent's id and what the portal derives: the history does not tell of them.</summary>
    private static readonly string[] Bookkeeping =
    [
        nameof(Entity.Id), nameof(Entity.Version), nameof(Entity.EntryNumber), nameof(Entity.CreatedAt), nameof(Entity.CreatedBy),
        nameof(Entity.CreatedById),
        nameof(Entity.UpdatedAt), nameof(Entity.UpdatedBy), nameof(Entity.UpdatedById), nameof(LedgerEntry.SubmissionId),
        nameof(LedgerEntry.SubmissionDigest), nameof(LedgerEntry.DeletedAt), nameof(LedgerEntry.DeletedBy),
        nameof(LedgerEntry.DeleteReason),
        "NameKey", "CadreKey", "SortKey", "NumberYear", "NumberSequence", "FileYear", "FileSequence", "ListOrder", "Position",
        "RecordType", "RecordId", "PartId", "Width", "Height", "ThumbnailSha256",
    ];

    [Fact]
    public void Every_ledger_and_every_field_users_fill_has_a_Chinese_name_for_the_history()
    {
        using var db = SqlServerWithoutServer.NewContext();
        var all = Entities(db).SelectMany(t => t.GetProperties()).ToList();
        Assert.Empty(Bookkeeping.Except(all.Select(p => p.Name), StringComparer.Ordinal));
        var fields = all.Where(p => !Bookkeeping.Contains(p.Name, StringComparer.Ordinal))
            .Where(p => !p.IsForeignKey() || !p.GetContainingForeignKeys().Any(k => k.PrincipalToDependent is { IsCollection: true }))
            .ToList();
        output.WriteLine($"{Entities(db).Count} kinds of records, {fields.Count} fields");
        Assert.NotEmpty(fields);
        Assert.Empty(Entities(db).Where(t => t.ClrType.GetCustomAttribute<DisplayAttribute>()?.Name is null).Select(t => t.ClrType.Name));
        Assert.Empty(fields.Where(p => p.PropertyInfo?.GetCustomAttribute<DisplayAttribute>()?.Name is null)
            .Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}"));
    }

    private static List<IEntityType> Entities(DbContext db)
    {
        var types = db.Model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType)).ToList();
        Assert.NotEmpty(types);
        return types;
    }

    private static int Bytes(IProperty property) =>
        property.ClrType == typeof(string) || property.GetMaxLength() is not null ? (property.GetMaxLength() ?? 4000) * 2 : 16;
}
