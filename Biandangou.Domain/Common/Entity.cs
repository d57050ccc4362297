namespace Biandangou.Domain.Common;

/// <summary>
/// Everything stored with who and when. The save interceptor fills the stamps; <see cref="Version"/> guards against stale edits.
/// </summary>
public abstract class Entity
{
    public const int ActorNameLength = 60;

    public Guid Id { get; protected set; } = Guid.CreateVersion7();

    /// <summary>The record on whose page this one's history is told: itself, unless it is shown there only.</summary>
    public virtual Guid ToldOnId => Id;

    /// <summary>Changes with every save; edit forms carry it back.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>
    /// Place in the order of entry: the number of the audit's entry of its creation. Ids of one millisecond are random, and
    /// databases sort them each in its own way; this is the same everywhere. Negative for what the portal brings itself.
    /// </summary>
    public long EntryNumber { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }

    public Guid? CreatedById { get; private set; }

    [MaxLength(ActorNameLength)]
    public string CreatedBy { get; private set; } = "";

    /// <summary>UTC; null until the first change.</summary>
    public DateTime? UpdatedAt { get; private set; }

    public Guid? UpdatedById { get; private set; }

    [MaxLength(ActorNameLength)]
    public string? UpdatedBy { get; private set; }

    public void StampCreated(Actor actor, DateTime utcNow)
    {
        CreatedAt = utcNow;
        CreatedById = actor.Id;
        CreatedBy = actor.Name;
    }

    public void StampEntered(long number) => EntryNumber = number;

    public void StampUpdated(Actor actor, DateTime utcNow)
    {
        UpdatedAt = utcNow;
        UpdatedById = actor.Id;
        UpdatedBy = actor.Name;
        Version = Guid.NewGuid();
    }
}
