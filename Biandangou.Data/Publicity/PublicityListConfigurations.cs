using Biandangou.Domain.Publicity;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Publicity;

internal sealed class EventKindConfiguration : EntityConfiguration<EventKind>
{
    protected override void Map(EntityTypeBuilder<EventKind> builder)
    {
        HasUniqueNames(builder);
        builder.HasData(Enum.GetValues<PublicityKind>().Select(EventKind.BuiltIn).Select(f => new
        {
            f.Id,
            Version = f.Id,
            EntryNumber = (long)f.Category - 100,
            BuiltIn.CreatedAt,
            BuiltIn.CreatedBy,
            f.Name,
            f.NameKey,
            f.Category,
            f.SortOrder,
            f.IsRetired,
        }));
    }
}

internal sealed class ThemeDayConfiguration : EntityConfiguration<ThemeDay>
{
    protected override void Map(EntityTypeBuilder<ThemeDay> builder)
    {
        HasUniqueNames(builder);
        builder.HasData(ThemeDay.BuiltIn.Select((details, index) => (Id: ThemeDay.IdOf(index), Index: index, Day: new ThemeDay(details)))
            .Select(t => new
            {
                t.Id,
                Version = t.Id,
                EntryNumber = t.Index - 100L,
                BuiltIn.CreatedAt,
                BuiltIn.CreatedBy,
                t.Day.Name,
                t.Day.NameKey,
                t.Day.StartMonth,
                t.Day.StartDay,
                t.Day.EndMonth,
                t.Day.EndDay,
                t.Day.IsRetired,
            }));
    }
}

internal sealed class PublicityAgencyConfiguration : EntityConfiguration<PublicityAgency>
{
    protected override void Map(EntityTypeBuilder<PublicityAgency> builder)
    {
        HasUniqueNames(builder);
    }
}

/// <summary>Stamps of the rows every database has from the start.</summary>
file static class BuiltIn
{
    public static readonly DateTime CreatedAt = new(2022, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static readonly string CreatedBy = Actor.Portal.Name;
}
