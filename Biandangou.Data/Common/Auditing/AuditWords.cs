using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Biandangou.Data.Common.Records;
using Biandangou.Domain.Common.Attachments;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Biandangou.Data.Common.Auditing;

/// <summary>The Chinese words for what an entry holds: names of ledgers, fields and values.</summary>
/// <param name="names">Names of the records that ids in the entries refer to.</param>
/// <param name="showsCaseText">False for the auditor, who reads no case text.</param>
internal sealed class AuditWords(IModel model, IReadOnlyDictionary<Guid, string> names, bool showsCaseText)
{
    public const int ValueLength = 80;

    /// <summary>The field of an account's entries that tells its role.</summary>
    public const string Role = "Role";

    public AuditLine Line(AuditEntry entry)
    {
        var type = TypeOf(entry.EntityType);
        // A deleted file is gone from the record's page: only its name tells which one it was.
        var file = showsCaseText && type == typeof(Attachment) && names.TryGetValue(entry.EntityId, out var name) ? $"“{name}”" : "";
        return new AuditLine(
            entry.Number, entry.At, entry.ActorName, entry.Address, entry.Action, SubjectOf(entry.EntityType, type) + file,
            entry.EntityId != entry.RootId, entry.RootId, entry.Action == AuditAction.Deleted ? []
                : Fields(entry, type), entry.Reason, entry.Hash);
    }

    /// <summary>Name of a kind of record.</summary>
    public string Subject(string type) => SubjectOf(type, TypeOf(type));

    /// <summary>Ids among the values of an entry.</summary>
    public static IEnumerable<(string Property, Guid Id)> Ids(AuditEntry entry)
    {
        using var changes = JsonDocument.Parse(entry.Changes);
        foreach (var property in Properties(changes).Where(p => p.Value.ValueKind == JsonValueKind.Array))
        {
            foreach (var value in property.Value.EnumerateArray())
            {
                if (value.ValueKind == JsonValueKind.String && Guid.TryParse(value.GetString(), out var id))
                    yield return (property.Name, id);
            }
        }
    }

    private List<AuditField> Fields(AuditEntry entry, Type? type)
    {
        using var changes = JsonDocument.Parse(entry.Changes);
        return
        [
            .. from change in Properties(changes)
               let property = type?.GetProperty(change.Name)
               let label = LabelOf(change.Name, property)
               where label is not null
               select FieldOf(label, change.Value, property) with { IsNew = entry.Action == AuditAction.Created },
        ];
    }

    private static List<JsonProperty> Properties(JsonDocument changes) =>
        changes.RootElement.ValueKind == JsonValueKind.Object ? [.. changes.RootElement.EnumerateObject()] : [];

    private AuditField FieldOf(string label, JsonElement change, PropertyInfo? property) =>
        change.ValueKind != JsonValueKind.Array || (!showsCaseText && property?.GetCustomAttribute<CaseTextAttribute>() is not null)
            ? new AuditField(label, null, null, Hidden: true)
            : new AuditField(label, Shown(change[0].GetString(), property), Shown(change[1].GetString(), property), Hidden: false);

    /// <summary>Fields without a name are the portal's own bookkeeping: keys, positions, the parent's id.</summary>
    private static string? LabelOf(string name, PropertyInfo? property) => name switch
    {
        // Of Identity's own user, whose properties carry no names.
        Role => "角色",
        nameof(PortalUser.UserName) => "账号",
        nameof(PortalUser.PasswordHash) => "密码",
        nameof(PortalUser.PhoneNumber) => "电话",
        nameof(PortalUser.TwoFactorEnabled) => "两步验证",
        _ => property?.GetCustomAttribute<DisplayAttribute>()?.Name,
    };

    private string? Shown(string? text, PropertyInfo? property)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var type = property is null ? null : Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(DateOnly) && DateOnly.TryParse(text, CultureInfo.InvariantCulture, out var date))
            return date.ToChinese();
        if (type == typeof(DateTime) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var stamp))
            return stamp.ToChinese();
        if (type == typeof(bool))
            return text == bool.TrueString ? "是" : "否";
        if (type == typeof(Guid))
            return Guid.TryParse(text, out var id) ? names.GetValueOrDefault(id, "（已不存在）") : text;
        if (type is { IsEnum: true } && Enum.TryParse(type, text, out var member))
            return ((Enum)member).ToChinese();
        if (property is null)
            return RoleOf(text);
        return text.Length > ValueLength ? $"{text[..ValueLength]}……" : text;
    }

    /// <summary>A role by its name, or by its id where the name was not at hand when the entry was written.</summary>
    private string RoleOf(string text)
    {
        var name = Guid.TryParse(text, out var id) ? names.GetValueOrDefault(id, text) : text;
        return Enum.TryParse<PortalRole>(name, out var role) ? role.ToChinese() : name;
    }

    private Type? TypeOf(string name) => model.FindRecord(name)?.ClrType;

    /// <summary>What is no record was noted by its word.</summary>
    private static string SubjectOf(string name, Type? type) =>
        type?.GetCustomAttribute<DisplayAttribute>()?.Name ?? name;
}
