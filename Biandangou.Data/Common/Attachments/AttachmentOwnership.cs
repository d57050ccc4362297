using System.Linq.Expressions;
using System.Reflection;
using Biandangou.Data.Common.Databases;
using Biandangou.Domain.Common.Attachments;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Query;

namespace Biandangou.Data.Common.Attachments;

/// <summary>
/// A draft is its author's. What hangs on a record is seen and kept with that record and stays with it; one on a register of the
/// township is seen by the whole township only.
/// </summary>
internal sealed class AttachmentOwnership : IOwnership
{
    private static readonly MethodInfo OnRecordMethod =
        typeof(AttachmentOwnership).GetMethod(nameof(OnRecord), BindingFlags.NonPublic | BindingFlags.Static)!;

    public bool BindsTownship => false;

    public LambdaExpression SeenBy(PortalDbContext db)
    {
        // No interceptor sees the filter of a query.
        Expression<Func<Attachment, bool>> ofAuthor = a => a.IsDraftOf(db.Actor.Id);
        ofAuthor = (Expression<Func<Attachment, bool>>)SpeltPredicates.Instance.Visit(ofAuthor);
        return Mappings.All.Values.Where(m => m.Owner is not null).Select(m => m.Type).Where(typeof(IHasAttachments).IsAssignableFrom)
            .OrderBy(t => t.Name, StringComparer.Ordinal)
            .Select(type => OnRecordMethod.MakeGenericMethod(type).Invoke(null, [db])).Cast<Expression<Func<Attachment, bool>>>()
            .Aggregate(ofAuthor, Either);
    }

    public bool Keeps(EntityEntry entry)
    {
        var attachment = (Attachment)entry.Entity;
        var actor = ((PortalDbContext)entry.Context).Actor.Id;
        if (entry.State == EntityState.Added)
            return attachment.IsDraft && actor is not null;
        var (before, isAuthor) = ((Guid?)entry.OriginalValues[nameof(attachment.RecordId)],
            actor is not null && attachment.CreatedById == actor);
        return attachment.RecordId is { } record
            ? (before == record || (before is null && isAuthor)) && KeepsTracked(entry.Context, record)
            : before is null && isAuthor;
    }

    private static bool KeepsTracked(DbContext db, Guid record) =>
        db.ChangeTracker.Entries<LedgerEntry>().FirstOrDefault(e => e.Entity.Id == record) is { Entity: not Attachment } whole
        && Mappings.Of(whole.Metadata.ClrType)?.Owner?.Keeps(whole) is true;

    private static Expression<Func<Attachment, bool>> OnRecord<T>(PortalDbContext db)
        where T : Entity => a => db.Set<T>().Any(r => r.Id == a.RecordId);

    private static Expression<Func<Attachment, bool>> Either(
        Expression<Func<Attachment, bool>> one, Expression<Func<Attachment, bool>> other) =>
        Expression.Lambda<Func<Attachment, bool>>(
            Expression.OrElse(one.Body, ReplacingExpressionVisitor.Replace(other.Parameters[0], one.Parameters[0], other.Body)),
            one.Parameters[0]);
}
