namespace Biandangou.Domain.Accounts;

public enum GrantState
{
    [Display(Name = "待批")] Proposed,
    [Display(Name = "已批")] Approved,
    [Display(Name = "已拒")] Refused,
    [Display(Name = "已收回")] Withdrawn,
}

/// <summary>What an account is to stand for: villages, posts of grid officers, or a lawyer.</summary>
public sealed record AccountUnits(IReadOnlyList<Guid> VillageIds, IReadOnlyList<Guid> GridOfficerIds, Guid? LawyerId)
{
    public static readonly AccountUnits None = new([], [], null);
}

/// <summary>
/// A role with its units for one account: proposed by the system administrator, in force once the security administrator
/// approves it. An account has at most one proposed and one approved at a time, so it holds one role.
/// </summary>
[Display(Name = "账号授权")]
public sealed class AccountGrant : Entity
{
    private readonly List<GrantedUnit> _units = [];

    private AccountGrant() { }

    /// <param name="units">Only those that belong to the role are taken.</param>
    public AccountGrant(Guid userId, PortalRole role, AccountUnits units)
    {
        UserId = userId;
        Role = role;
        _units.AddRange(role switch
        {
            PortalRole.VillageHead => units.VillageIds.Distinct().Select(id => new GrantedUnit(villageId: id)),
            PortalRole.GridOfficer => units.GridOfficerIds.Distinct().Select(id => new GrantedUnit(gridOfficerId: id)),
            PortalRole.Lawyer when units.LawyerId is { } id => [new GrantedUnit(lawyerId: id)],
            _ => [],
        });
        Rule.Holds(_units.Count > 0 || !role.NeedsUnits(), $"请选择{role.ToChinese()}对应的单位或人员。", FieldOf(role));
    }

    [Display(Name = "账号")]
    public Guid UserId { get; private set; }

    [Display(Name = "角色")]
    public PortalRole Role { get; private set; }

    [Display(Name = "授权状态")]
    public GrantState State { get; private set; }

    [Display(Name = "批准人"), MaxLength(Entity.ActorNameLength)]
    public string? DecidedBy { get; private set; }

    /// <summary>UTC.</summary>
    [Display(Name = "批准时间")]
    public DateTime? DecidedAt { get; private set; }

    public IReadOnlyList<GrantedUnit> Units => _units;

    public void Approve(Actor by, DateTime utcNow)
    {
        Rule.Holds(by.Id is null || by.Id != CreatedById, "本人提出的授权须由另一名安全管理员批准。");
        Decide(GrantState.Approved, GrantState.Proposed, by, utcNow);
    }

    public void Refuse(Actor by, DateTime utcNow) => Decide(GrantState.Refused, GrantState.Proposed, by, utcNow);

    /// <summary>Takes the role back, or lets another proposal take the place of this one.</summary>
    public void Withdraw(Actor by, DateTime utcNow) => Decide(GrantState.Withdrawn, State, by, utcNow);

    private void Decide(GrantState next, GrantState expected, Actor by, DateTime utcNow)
    {
        Rule.Holds(by.Id is null || by.Id != UserId, "不能给自己授权或收回自己的权限，请由另一名管理员办理。");
        Rule.Holds(State == expected && State is GrantState.Proposed or GrantState.Approved, "这项授权已经办理，请刷新页面查看。");
        (State, DecidedBy, DecidedAt) = (next, by.Name, utcNow);
    }

    private static string FieldOf(PortalRole role) => role switch
    {
        PortalRole.VillageHead => nameof(AccountUnits.VillageIds),
        PortalRole.GridOfficer => nameof(AccountUnits.GridOfficerIds),
        _ => nameof(AccountUnits.LawyerId),
    };
}

/// <summary>One village, post of a grid officer or lawyer that an account stands for.</summary>
[Display(Name = "授权范围")]
public sealed class GrantedUnit : Entity
{
    private GrantedUnit() { }

    internal GrantedUnit(Guid? villageId = null, Guid? gridOfficerId = null, Guid? lawyerId = null) =>
        (VillageId, GridOfficerId, LawyerId) = (villageId, gridOfficerId, lawyerId);

    public Guid GrantId { get; private set; }

    public AccountGrant? Grant { get; private set; }

    [Display(Name = "村（场）")]
    public Guid? VillageId { get; private set; }

    /// <summary>The post, not the grid: the scope ends when that officer leaves it.</summary>
    [Display(Name = "网格员")]
    public Guid? GridOfficerId { get; private set; }

    [Display(Name = "律师")]
    public Guid? LawyerId { get; private set; }
}
