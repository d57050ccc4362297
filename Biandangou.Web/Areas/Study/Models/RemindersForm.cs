using System.Security.Cryptography;
using System.Text;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;

namespace Biandangou.Web.Areas.Study.Models;

/// <summary>A village's month in a form: 0190…/2026-11.</summary>
public sealed record ReminderTarget(Guid VillageId, TrainingMonth Month)
{
    public override string ToString() => $"{VillageId}/{Month}";

    public static ReminderTarget? Read(string? text) =>
        text?.Split('/') is [var village, var month] && Guid.TryParse(village, out var id) && TrainingMonth.Read(month) is { } read
            ? new(id, read) : null;

    public static ReminderTarget Of(OpenTraining training) => new(training.VillageId, new(training.Year, training.Month));
}

/// <summary>催报 to several villages at once.</summary>
public sealed class RemindersForm : RecordForm
{
    /// <summary>The text the form begins with; whoever keeps it has each month named in it.</summary>
    public const string Standard = "所选月份的法律知识培训还没有登记，请尽快开展并登记。";

    /// <summary>Days in which nobody is asked twice unless it is meant.</summary>
    public const int QuietDays = 3;

    public int Year { get; set; }

    [Required(ErrorMessage = "请选择要催报的村（场）和月份")]
    public IReadOnlyList<string>? Targets { get; set; }

    [Display(Name = "催报内容"), Required, StringLength(TrainingReminder.MessageLength)]
    public string? Message { get; set; }

    /// <summary>Village months of the year that lack a record.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<OpenTraining> Open { get; set; } = [];

    /// <summary>When each village's month of the year was last asked for.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyDictionary<(Guid VillageId, int Month), DateOnly> Sent { get; set; } = new Dictionary<(Guid VillageId, int Month),
    DateOnly>();

    [BindNever, ValidateNever, JsonIgnore]
    public DateOnly Today { get; set; }

    public DateOnly? SentOn(OpenTraining training) => Sent.TryGetValue((training.VillageId, training.Month), out var day) ? day : null;

    /// <summary>All at first, but for those asked only lately.</summary>
    public bool IsChosen(OpenTraining training) => Targets is null ? !(SentOn(training) >= Today.AddDays(-QuietDays)) : Targets.Contains(
        ReminderTarget.Of(training).ToString(), StringComparer.Ordinal);

    /// <summary>Each reminder's own submission, the same for every copy of the form.</summary>
    public Guid SubmissionOf(ReminderTarget target) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{SubmissionId}/{target}")).AsSpan(0, 16));

    public string? MessageFor(TrainingMonth month) => Message?.Trim() == Standard ? TextOf(month) : Message;

    public static RemindersForm For(TrainingRow row, TrainingMonth month) => new()
    {
        Year = month.Year,
        Targets = row.VillageId is { } village ? [new ReminderTarget(village, month).ToString()] : [],
        Message = TextOf(month),
    };

    private static string TextOf(TrainingMonth month) => $"{month.ToChinese()}法律知识培训还没有登记，请尽快开展并登记。";
}
