using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Biandangou.Data.Study;
using Biandangou.Domain.Study;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Biandangou.Web.Areas.Study.Models;

/// <summary>A village's month in a form: 0190…/2026-11.</summary>
public sealed record ReminderTarget(Guid VillageId, TrainingMonth Month)
{
    public override string ToString() => $"{VillageId}/{Month}";

    public static ReminderTarget? Read(string? text) =>
        text?.Split('/') is [var village, var month] && Guid.TryParse(village, out var id) && TrainingMonth.Read(month) is { } read ? new(id, read) : null;

    public static ReminderTarget Of(OpenTraining training) => new(training.VillageId, new(training.Year, training.Month));
}

/// <summary>催报 to several villages at once.</summary>
public sealed class RemindersForm : RecordForm
{
    public int Year { get; set; }

    [Required(ErrorMessage = "请选择要催报的村（场）和月份")]
    public IReadOnlyList<string>? Targets { get; set; }

    [Display(Name = "催报内容"), Required, StringLength(TrainingReminder.MessageLength)]
    public string? Message { get; set; }

    /// <summary>Village months of the year that lack a record.</summary>
    [BindNever, ValidateNever, JsonIgnore]
    public IReadOnlyList<OpenTraining> Open { get; set; } = [];

    public bool IsChosen(OpenTraining training) => Targets is null || Targets.Contains(ReminderTarget.Of(training).ToString(), StringComparer.Ordinal);

    /// <summary>Each reminder's own submission, the same for every copy of the form.</summary>
    public Guid SubmissionOf(ReminderTarget target) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{SubmissionId}/{target}")).AsSpan(0, 16));

    public static RemindersForm For(TrainingRow row, TrainingMonth month) => new()
    {
        Year = month.Year,
        Targets = row.VillageId is { } village ? [new ReminderTarget(village, month).ToString()] : [],
        Message = $"{month.Month}月法律知识培训还没有登记，请尽快开展并登记。",
    };
}
