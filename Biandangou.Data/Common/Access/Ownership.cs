using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Query;

namespace Biandangou.Data.Common.Access;

/// <summary>
/// Whose the rows of a type are, told once beside its mapping. The query filter shows an account these rows; the save guard, by the
/// same expression compiled, lets it store no others. A type without one is a register of the township: its pages' policies say who
/// reads it, and only accounts of the whole township write it.
/// </summary>
internal interface IOwnership
{
    /// <summary>Whether it binds accounts of the whole township too, who else store whatever their pages offer.</summary>
    bool BindsTownship { get; }

    /// <summary>The rows an account sees: the type's query filter. Null where pages' policies alone say who reads.</summary>
    LambdaExpression? SeenBy(PortalDbContext db);

    /// <summary>Whether an account of a part of the township may store the change: the row before and after are its own.</summary>
    bool Keeps(EntityEntry entry);
}

/// <param name="sees">Rows an account sees, by the row and the context that says who acts within which scope.</param>
/// <param name="keeps">Rows it also stores; those it sees unless told.</param>
internal class Ownership<T>(Expression<Func<T, PortalDbContext, bool>> sees, Expression<Func<T, PortalDbContext, bool>>? keeps = null)
    : IOwnership
    where T : Entity
{
    private readonly Lazy<Func<T, PortalDbContext, bool>> _keeps = new((keeps ?? sees).Compile);

    /// <summary>Whether each row is one account's alone.</summary>
    public bool IsPersonal { get; init; }

    public bool BindsTownship => IsPersonal;

    /// <summary>The same owner for what reaches its <typeparamref name="T"/> by a path, with the path in the row's place.</summary>
    public Expression<Func<TPart, PortalDbContext, bool>> Through<TPart>(Expression<Func<TPart, T?>> path) =>
        Expression.Lambda<Func<TPart, PortalDbContext, bool>>(
            ReplacingExpressionVisitor.Replace(sees.Parameters[0], path.Body, sees.Body), path.Parameters[0], sees.Parameters[1]);

    // EF puts the asking context in the place of the one that built the model.
    public LambdaExpression SeenBy(PortalDbContext db) =>
        Expression.Lambda<Func<T, bool>>(
            ReplacingExpressionVisitor.Replace(sees.Parameters[1], Expression.Constant(db, typeof(PortalDbContext)), sees.Body),
            sees.Parameters[0]);

    public virtual bool Keeps(EntityEntry entry)
    {
        var db = (PortalDbContext)entry.Context;
        // The author of a new row is stamped after the guard has looked.
        var owns = (IsPersonal && entry.State == EntityState.Added) || _keeps.Value((T)entry.Entity, db);
        return owns && (entry.State == EntityState.Added || _keeps.Value((T)entry.OriginalValues.ToObject(), db));
    }
}

/// <summary>A part is its whole's: seen and kept with it, and never moved to another. The whole must be tracked with it.</summary>
internal sealed class OwnedAs<T, TWhole>(Expression<Func<T, TWhole?>> whole, Ownership<TWhole> owner) : Ownership<T>(owner.Through(whole))
    where T : Entity
    where TWhole : Entity
{
    private readonly string _whole = ((MemberExpression)whole.Body).Member.Name;

    /// <summary>Whether a part, once stored, stays as it is.</summary>
    public bool IsFinal { get; init; }

    public override bool Keeps(EntityEntry entry)
    {
        var reference = entry.Reference(_whole);
        var moved = ((Microsoft.EntityFrameworkCore.Metadata.INavigation)reference.Metadata).ForeignKey.Properties
            .Any(p => entry.Property(p).IsModified);
        return (entry.State == EntityState.Added || (!IsFinal && !moved)) && reference.TargetEntry is { } target && owner.Keeps(target);
    }
}
