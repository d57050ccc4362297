namespace Biandangou.Domain.Disputes;

/// <summary>A part of a case, seen and changed by whoever sees and changes the case.</summary>
public abstract class CasePart : Entity
{
    protected CasePart() { }

    protected CasePart(Dispute dispute) => DisputeId = dispute.Id;

    public Guid DisputeId { get; private set; }

    public Dispute? Dispute { get; private set; }

    /// <summary>What stands where personal words were once they are erased.</summary>
    public const string Erased = "（已按规定删除）";
}
