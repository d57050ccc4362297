using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Biandangou.Web.Common.Errors;

namespace Biandangou.Web.Common.Forms;

/// <summary>What every entry form carries besides its fields.</summary>
public abstract class RecordForm
{
    /// <summary>Made when the form is first shown; a repeated submit brings it back.</summary>
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    /// <summary>Version of the record the form was opened on; empty for a new one.</summary>
    public Guid Version { get; set; }

    /// <summary>Drafts uploaded for the record. Not part of what is compared: a repeated form brings what the first one lost.</summary>
    public List<Guid> AttachmentIds { get; set; } = [];

    /// <summary>Files sent with the form itself, without script.</summary>
    [JsonIgnore]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>The part of the record the files show, known once the step is made; null for the record as a whole.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public Guid? PartId { get; set; }

    /// <summary>Names for the ids the form refers to, to show a conflict in words.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyDictionary<Guid, string> Names { get; set; } = new Dictionary<Guid, string>();

    /// <summary>The page around the fields, where one frame serves every kind of record.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public EntryFrame? Frame { get; set; }

    /// <summary>SHA-256 of the typed values, 64 hex digits.</summary>
    public string Digest() =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(Values().Select(v => v.Shown).ToList())));

    /// <summary>Fields whose values differ, in words.</summary>
    public virtual IReadOnlyList<ConflictRow> DifferencesFrom(RecordForm saved) =>
    [
        .. Values().Zip(saved.Values())
            .Where(pair => !string.Equals(pair.First.Shown, pair.Second.Shown, StringComparison.Ordinal))
            .Select(pair => new ConflictRow(pair.First.Label, pair.First.Shown, pair.Second.Shown)),
    ];

    /// <summary>What was typed, in words, under the name of its field.</summary>
    protected virtual IEnumerable<(string Label, string? Shown)> Values() =>
        from property in GetType().GetProperties()
        let label = property.GetCustomAttribute<DisplayAttribute>()?.Name
        where label is not null
        select (label, Show(property.GetValue(this)));

    private string? Show(object? value) => value switch
    {
        null => null,
        string text => string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        bool yes => yes ? "是" : "否",
        DateOnly date => date.ToChinese(),
        Enum choice => choice.ToChinese(),
        Guid id => Names.GetValueOrDefault(id, id.ToString()),
        decimal number => number.ToString("0.##"),
        System.Collections.IEnumerable several => string.Join('、', several.Cast<object?>().Select(Show)),
        _ => value.ToString(),
    };
}

/// <summary>Asks for the last day of what lasts; the word for it is told by those built on it.</summary>
public abstract class EndForm : RecordForm
{
    public abstract DateOnly? To { get; set; }
}

/// <summary>Asks for nothing; carries the version the record was seen at.</summary>
public sealed class BareStepForm : RecordForm;

/// <summary>Forms that are shown again before they are sent for good.</summary>
public static class FormShownAgain
{
    /// <summary>
    /// Keeps what was typed, also what cannot be read, and judges none of it: only more rows or other choices were asked for.
    /// </summary>
    public static void Unjudge(this ModelStateDictionary modelState)
    {
        foreach (var field in modelState.Keys.ToList())
        {
            modelState.ClearValidationState(field);
            modelState.MarkFieldSkipped(field);
        }
    }
}
