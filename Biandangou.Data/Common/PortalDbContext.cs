using System.Linq.Expressions;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Common.Records;
using Biandangou.Domain.Common.Drafts;
using Biandangou.Domain.Common.Attachments;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Biandangou.Data.Common;

/// <summary>
/// The portal's database. A rented context sees and changes nothing of the ledgers until <see cref="Enter"/>
/// says who acts and within which scope.
/// </summary>
public abstract class PortalDbContext(DbContextOptions options)
    : IdentityDbContext<PortalUser, IdentityRole<Guid>, Guid>(options), IDataProtectionKeyContext
{
    public Actor Actor { get; private set; } = Actor.Portal;

    public AccessScope Scope { get; private set; } = AccessScope.None;

    public TimeProvider Clock { get; private set; } = TimeProvider.System;

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<FormDraft> FormDrafts => Set<FormDraft>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The last entry the running transaction added to the audit.</summary>
    internal AuditEntry? LastSealed { get; set; }

    /// <summary>Says who acts, within which scope and by which clock, for everything that follows on this context.</summary>
    public void Enter(Actor actor, AccessScope scope, TimeProvider clock) => (Actor, Scope, Clock) = (actor, scope, clock);

    /// <summary>Rows the account may see. Whole-township roles drop the filter rather than pay for an OR in it.</summary>
    public IQueryable<T> InScope<T>()
        where T : class => Scope.WholeTownship ? Township<T>() : Set<T>();

    /// <summary>Rows in scope with the deleted ones, which are kept too: for a person's own data only.</summary>
    public IQueryable<T> KeptInScope<T>()
        where T : class => Set<T>().IgnoreQueryFilters(Scope.WholeTownship ? [Filters.Scope, Filters.Deleted] : [Filters.Deleted]);

    /// <summary>Rows of the whole township whoever asks: for figures and commands only.</summary>
    public IQueryable<T> Township<T>()
        where T : class => Set<T>().IgnoreQueryFilters([Filters.Scope]);

    /// <summary>Adds to the audit an act that changes no record; it is kept by the next save.</summary>
    /// <param name="type">What the act concerned: a record by the name of its type, anything else by the word readers know it by.</param>
    /// <param name="id">The record or account; <see cref="Guid.Empty"/> when there is none.</param>
    /// <param name="words">What was done in a few Chinese words; never a secret or a party's personal value.</param>
    public void Note(AuditAction action, string type, Guid id, string? words) => AuditEntries.Add(new AuditEntry
    {
        At = Clock.UtcNow(),
        Address = Actor.Address,
        ActorId = Actor.Id,
        ActorName = Actor.Name,
        Action = action,
        EntityType = type,
        EntityId = id,
        RootId = id,
        Changes = "{}",
        Reason = words,
    });

    /// <summary>
    /// Runs reads and saves that belong together as one write transaction, alone among the writers from its first read on:
    /// what it looked at still holds when it stores. After a transient fault the work runs again on an empty change tracker;
    /// a commit whose answer was lost is looked up, not repeated. Within another such transaction it is a part of that one.
    /// </summary>
    public Task ExecuteInTransactionAsync(Func<Task> work, CancellationToken cancel) =>
        RunInTransactionAsync(work, repeatable: true, cancel);

    /// <summary>The same for work that cannot run again: a transient fault is the caller's.</summary>
    /// <exception cref="NotSavedException">The connection was lost and nothing was kept.</exception>
    public Task ExecuteOnceInTransactionAsync(Func<Task> work, CancellationToken cancel) =>
        RunInTransactionAsync(work, repeatable: false, cancel);

    /// <summary>Takes what was just erased out of the files beside the database too, where there are any and nobody reads them.</summary>
    public virtual Task SettleErasureAsync(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>One save is one transaction, opened first so that the audit can wait for its turn in the chain.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null || Database.AutoTransactionBehavior == AutoTransactionBehavior.Never)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        var saved = 0;
        await CommitAsync(
            async () => saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken), cancellationToken);
        if (acceptAllChangesOnSuccess)
            ChangeTracker.AcceptAllChanges();
        return saved;
    }

    /// <summary>Waits for this process's turn to write, where that is fairer than the database's own queue.</summary>
    protected virtual Task InTurnAsync(Func<Task> write, CancellationToken cancel) => write();

    /// <summary>Holds off all other writers until the open transaction ends.</summary>
    protected abstract Task TakeWritersLockAsync(CancellationToken cancel);

    private Task RunInTransactionAsync(Func<Task> work, bool repeatable, CancellationToken cancel)
    {
        if (Database.CurrentTransaction is not null)
            return work();
        var begun = false;
        return InTurnAsync(
            () => CommitAsync(
                async () =>
                {
                    if (begun && !repeatable)
                        throw new NotSavedException("与数据库的连接中断", new IOException("The connection was lost before the commit."));
                    begun = true;
                    ChangeTracker.Clear();
                    await TakeWritersLockAsync(cancel);
                    await work();
                },
                cancel),
            cancel);
    }

    private Task<bool> CommitAsync(Func<Task> work, CancellationToken cancel) => Database.CreateExecutionStrategy().ExecuteAsync(
        work,
        async (_, write, token) =>
        {
            LastSealed = null;
            await using var transaction = Database.AutoTransactionBehavior == AutoTransactionBehavior.Never
                ? null
                : await Database.BeginTransactionAsync(token);
            await write();
            if (transaction is not null)
                await transaction.CommitAsync(token);
            return true;
        },
        // Every change has an entry in the audit: whether that is there tells whether the commit arrived.
        async (_, _, token) => new ExecutionResult<bool>(
            LastSealed is { } last && await AuditEntries.AnyAsync(a => a.Number == last.Number && a.Hash == last.Hash, token), true),
        cancel);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcStamp>();
        base.ConfigureConventions(configurationBuilder);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);

        foreach (var type in builder.Model.GetEntityTypes().ToList())
        {
            if (typeof(Entity).IsAssignableFrom(type.ClrType))
                type.SetTableName(TableOf(type.ClrType.Name));
            FilterDeleted(builder, type);
            if (Mappings.Of(type.ClrType)?.Owner?.SeenBy(this) is { } owned)
                builder.Entity(type.ClrType).HasQueryFilter(Filters.Scope, owned);
        }

        // SQL Server refuses several cascade paths to one table (error 1785), and nothing here is deleted in cascade by the database.
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys())
            .Where(k => k.DeleteBehavior != DeleteBehavior.ClientCascade))
            key.DeleteBehavior = DeleteBehavior.NoAction;
    }

    /// <summary>A table bears its records' name in the plural.</summary>
    private static string TableOf(string record) => record switch
    {
        [.., 's'] => record,
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => $"{record[..^1]}ies",
        _ => $"{record}s",
    };

    /// <summary>A deleted record is hidden, and so are the parts of one, which have no deletion of their own.</summary>
    private static void FilterDeleted(ModelBuilder builder, IMutableEntityType type)
    {
        var entry = Expression.Parameter(type.ClrType, "e");
        Expression whole = type.WholeOf()?.DependentToPrincipal is { } path ? Expression.Property(entry, path.Name) : entry;
        if (!typeof(LedgerEntry).IsAssignableFrom(whole.Type) || type.GetDeclaredQueryFilters().Any(f => f.Key == Filters.Deleted))
            return;
        var stands = Expression.Equal(
            Expression.Property(whole, nameof(LedgerEntry.DeletedAt)), Expression.Constant(null, typeof(DateTime?)));
        builder.Entity(type.ClrType).HasQueryFilter(Filters.Deleted, Expression.Lambda(stands, entry));
    }
}
