using System.Linq.Expressions;

namespace Biandangou.Domain.Study;

/// <summary>催报: asks a village for a month's training.</summary>
[Display(Name = "催报")]
[DisplayColumn(nameof(Message))]
public sealed class TrainingReminder : LedgerEntry, IVillageRecord
{
    public const int MessageLength = 200;

    public static readonly Expression<Func<TrainingReminder, StudySession, bool>> Answered = (reminder, session) =>
        session.VillageId == reminder.VillageId && session.On.Within(reminder.Month, reminder.Month.AddMonths(1).AddDays(-1));

    private static readonly Func<TrainingReminder, StudySession, bool> IsAnswered = Answered.Compile();

    private TrainingReminder() { }

    /// <param name="month">Any day of the month asked for.</param>
    public TrainingReminder(Guid villageId, DateOnly month, string? message)
    {
        Message = Rule.Text(message, nameof(Message), "催报内容", MessageLength);
        (VillageId, Month) = (villageId, new DateOnly(month.Year, month.Month, 1));
    }

    [Display(Name = "村（场）")]
    public Guid VillageId { get; private set; }

    public Organisation.Village? Village { get; private set; }

    /// <summary>The month's first day.</summary>
    [Display(Name = "月份")]
    public DateOnly Month { get; private set; }

    [Display(Name = "催报内容"), MaxLength(MessageLength)]
    public string Message { get; private set; } = "";

    Guid? IVillageRecord.VillageId => VillageId;

    /// <summary>Whether a session is of the village and the month asked for.</summary>
    [SpeltAs(nameof(Answered))]
    public bool IsAnsweredBy(StudySession session) => IsAnswered(this, session);
}

/// <summary>That an account of the village has read a reminder; who and when are its stamps.</summary>
[Display(Name = "催报阅读")]
public sealed class ReminderReading : Entity
{
    private ReminderReading() { }

    public ReminderReading(TrainingReminder reminder) => (ReminderId, Reminder) = (reminder.Id, reminder);

    [Display(Name = "催报")]
    public Guid ReminderId { get; private set; }

    public TrainingReminder? Reminder { get; private set; }
}
