using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Biandangou.Data.Common;

/// <summary>
/// What every stored entity shares: id made by the application, stamps, the version as concurrency token. Says besides whose its rows are.
/// </summary>
internal abstract class EntityConfiguration<T> : IEntityTypeConfiguration<T>, IMapping
    where T : Entity
{
    public Type Type => typeof(T);

    public virtual IOwnership? Owner => null;

    public virtual LambdaExpression? FirstDay => RecordDay.Of<T>();

    public virtual LambdaExpression? LastDay => FirstDay;

    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Version).IsConcurrencyToken();
        if (typeof(LedgerEntry).IsAssignableFrom(typeof(T)))
            builder.HasIndex(nameof(Entity.CreatedById), nameof(LedgerEntry.SubmissionId)).IsUnique();

        Map(builder);
        // Normalising may make two characters of one.
        if (typeof(INamed).IsAssignableFrom(typeof(T)))
            builder.Property(nameof(INamed.NameKey)).Metadata
                .SetMaxLength(2 * builder.Property(nameof(INamed.Name)).Metadata.GetMaxLength());
    }

    /// <summary>Relations, indexes and what the entity's own attributes do not say.</summary>
    protected virtual void Map(EntityTypeBuilder<T> builder)
    {
    }

    /// <summary>No two records that are not deleted have the same name.</summary>
    protected static void HasUniqueNames(EntityTypeBuilder<T> builder) =>
        builder.HasIndex(nameof(INamed.NameKey)).IsUnique().HasFilter("DeletedAt IS NULL");
}
