using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Disputes;

internal sealed class DisputeKindConfiguration : EntityConfiguration<DisputeKind>
{
    protected override void Map(EntityTypeBuilder<DisputeKind> builder)
    {
        HasUniqueNames(builder);
        // Every database has a kind for each line of the form, so that its figures have where to count.
        builder.HasData(Enum.GetValues<DisputeType>().Select(type => new
        {
            Id = DisputeKind.IdOf(type),
            Version = DisputeKind.IdOf(type),
            EntryNumber = (long)type - 100,
            Name = type.ToChinese(),
            NameKey = type.ToChinese().ToNameKey(),
            Type = type,
            SortOrder = ((int)type + 1) * 10,
            IsRetired = false,
            CreatedAt = BuiltIn.Made,
            CreatedBy = Actor.Portal.Name,
        }));
    }
}

internal sealed class SourceLimitConfiguration : EntityConfiguration<SourceLimit>
{
    protected override void Map(EntityTypeBuilder<SourceLimit> builder)
    {
        builder.Ignore(l => l.Rule);
        builder.HasIndex(l => l.Source).IsUnique();
        builder.HasData(Enum.GetValues<DisputeSource>().Select(source => new
        {
            Id = SourceLimit.IdOf(source),
            Version = SourceLimit.IdOf(source),
            EntryNumber = (long)source - 100,
            Source = source,
            LimitRule.UsualFor(source).LimitDays,
            LimitRule.UsualFor(source).ExtensionDays,
            LimitRule.UsualFor(source).Extensions,
            CreatedAt = BuiltIn.Made,
            CreatedBy = Actor.Portal.Name,
        }));
    }
}

internal sealed class CaseSettingsConfiguration : EntityConfiguration<CaseSettings>
{
    protected override void Map(EntityTypeBuilder<CaseSettings> builder)
    {
        builder.HasData(new
        {
            Id = CaseSettings.TheOne,
            Version = CaseSettings.TheOne,
            EntryNumber = 0L,
            FileWord = "人调字",
            ConfirmationDays = 30,
            KeepsIdentityNumbers = false,
            PersonalDataYears = 10,
            CreatedAt = BuiltIn.Made,
            CreatedBy = Actor.Portal.Name,
        });
    }
}

internal sealed class SavedFilterConfiguration : EntityConfiguration<SavedFilter>
{
    public override IOwnership Owner { get; } = new Ownership<SavedFilter>((f, db) => f.CreatedById == db.Actor.Id) { IsPersonal = true };

    protected override void Map(EntityTypeBuilder<SavedFilter> builder)
    {
        builder.HasIndex(f => new { f.CreatedById, f.NameKey }).IsUnique().HasFilter("DeletedAt IS NULL");
    }
}

/// <summary>Rows that come with the database.</summary>
file static class BuiltIn
{
    public static readonly DateTime Made = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}
