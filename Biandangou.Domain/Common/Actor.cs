namespace Biandangou.Domain.Common;

/// <summary>Who acts: an account, or the portal itself.</summary>
/// <param name="Address">Network address the request came from; null for the portal itself.</param>
public sealed record Actor(Guid? Id, string Name, string? Address = null)
{
    public static readonly Actor Portal = new(null, "系统");
}
