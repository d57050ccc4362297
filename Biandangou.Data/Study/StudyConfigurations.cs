using Biandangou.Domain.Study;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Study;

internal sealed class StudySessionConfiguration : EntityConfiguration<StudySession>
{
    public override IOwnership Owner { get; } =
        new Ownership<StudySession>((r, db) => r.VillageId != null && db.Scope.VillageIds.Contains(r.VillageId.Value));

    protected override void Map(EntityTypeBuilder<StudySession> builder)
    {
        builder.HasOne(s => s.SessionKind).WithMany().HasForeignKey(s => s.KindId);
        builder.HasIndex(s => new { s.On, s.EntryNumber }).IsDescending();
        builder.HasIndex(s => new { s.VillageId, s.On, s.EntryNumber }).IsDescending(false, true, true);
        builder.HasIndex(s => new { s.Kind, s.On, s.EntryNumber }).IsDescending(false, true, true);
    }
}

internal sealed class SessionKindConfiguration : EntityConfiguration<SessionKind>
{
    private static readonly DateTime Made = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly HashSet<StudyKind> WithExam =
        [StudyKind.CadreTraining, StudyKind.EnforcementTraining, StudyKind.LawSavvyTraining, StudyKind.StaffStudy];

    protected override void Map(EntityTypeBuilder<SessionKind> builder)
    {
        HasUniqueNames(builder);
        // Every database has a kind for each figure; the phone's form refers to them.
        builder.HasData(Enum.GetValues<StudyKind>().Select(category => new
        {
            Id = SessionKind.IdOf(category),
            Version = SessionKind.IdOf(category),
            EntryNumber = (long)category - 100,
            Name = category.ToChinese(),
            NameKey = category.ToChinese().ToNameKey(),
            Category = category,
            SortOrder = ((int)category + 1) * 10,
            AsksExam = WithExam.Contains(category),
            IsRetired = false,
            CreatedAt = Made,
            CreatedBy = Actor.Portal.Name,
        }));
    }
}

internal sealed class StudyPlanItemConfiguration : EntityConfiguration<StudyPlanItem>
{
    protected override void Map(EntityTypeBuilder<StudyPlanItem> builder)
    {
        builder.HasOne(i => i.Kind).WithMany().HasForeignKey(i => i.KindId);
        builder.HasIndex(i => new { i.Year, i.Month, i.KindId }).IsUnique().HasFilter("DeletedAt IS NULL");
    }
}

internal sealed class TrainingReminderConfiguration : EntityConfiguration<TrainingReminder>
{
    /// <summary>The village it is sent to.</summary>
    public static readonly Ownership<TrainingReminder> OfReceiver = new((r, db) => db.Scope.VillageIds.Contains(r.VillageId));

    // A village reads what the township reminds it of, and writes none.
    public override IOwnership Owner { get; } = new Ownership<TrainingReminder>(
        OfReceiver.Through<TrainingReminder>(r => r), (_, _) => false);

    protected override void Map(EntityTypeBuilder<TrainingReminder> builder)
    {
        builder.HasOne(r => r.Village).WithMany().HasForeignKey(r => r.VillageId);
        builder.HasIndex(r => new { r.VillageId, r.Month, r.EntryNumber });
    }
}

internal sealed class ReminderReadingConfiguration : EntityConfiguration<ReminderReading>
{
    // Who has read is told by the stamps, so a reading is always the account's own.
    public override IOwnership Owner { get; } =
        new OwnedAs<ReminderReading, TrainingReminder>(r => r.Reminder, TrainingReminderConfiguration.OfReceiver) { IsFinal = true };

    protected override void Map(EntityTypeBuilder<ReminderReading> builder)
    {
        builder.HasOne(r => r.Reminder).WithMany().HasForeignKey(r => r.ReminderId);
        builder.HasQueryFilter(Filters.Deleted, r => r.Reminder!.DeletedAt == null);
        builder.HasIndex(r => new { r.ReminderId, r.CreatedById }).IsUnique();
    }
}
