namespace Biandangou.Domain.Common;

/// <summary>Who acts: an account, or the portal itself.</summary>
public sealed record Actor(Guid? Id, string Name)
{
    public static readonly Actor Portal = new(null, "系统");
}
