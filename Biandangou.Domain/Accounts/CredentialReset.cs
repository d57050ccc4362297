namespace Biandangou.Domain.Accounts;

public enum Credential
{
    [Display(Name = "密码")] Password,
    [Display(Name = "两步验证")] SecondFactor,
}

public enum ResetState
{
    [Display(Name = "待确认")] Proposed,
    [Display(Name = "已确认")] Confirmed,
    [Display(Name = "已退回")] Refused,
}

/// <summary>
/// The system administrator's wish to reset the password or second factor of one of the three administrators: done only when an
/// administrator of another role confirms it, so that nobody becomes another administrator alone.
/// </summary>
[Display(Name = "管理员账号重置")]
public sealed class CredentialReset : Entity
{
    /// <summary>What was asked for longer ago has to be asked for again.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    private CredentialReset() { }

    public CredentialReset(Guid userId, Credential credential) => (UserId, Credential) = (userId, credential);

    [Display(Name = "账号")]
    public Guid UserId { get; private set; }

    [Display(Name = "重置内容")]
    public Credential Credential { get; private set; }

    [Display(Name = "办理状态")]
    public ResetState State { get; private set; }

    [Display(Name = "办理人"), MaxLength(Entity.ActorNameLength)]
    public string? DecidedBy { get; private set; }

    /// <summary>UTC.</summary>
    [Display(Name = "办理时间")]
    public DateTime? DecidedAt { get; private set; }

    public void Confirm(Actor by, DateTime utcNow)
    {
        Rule.Holds(CreatedAt + Life > utcNow, $"提出已超过 {Life.TotalDays} 天，请退回，由系统管理员重新提出。");
        Decide(ResetState.Confirmed, by, utcNow);
    }

    /// <summary>The account got another role meanwhile, for which this was not asked.</summary>
    public void SetAside(Actor by, DateTime utcNow) => (State, DecidedBy, DecidedAt) = (ResetState.Refused, by.Name, utcNow);

    public void Refuse(Actor by, DateTime utcNow) => Decide(ResetState.Refused, by, utcNow);

    private void Decide(ResetState next, Actor by, DateTime utcNow)
    {
        Rule.Holds(by.Id is not null && by.Id != UserId, "不能办理自己账号的重置，请由另一名管理员办理。");
        Rule.Holds(by.Id != CreatedById, "本人提出的重置须由另一名管理员办理。");
        Rule.Holds(State == ResetState.Proposed, "这项重置已经办理，请刷新页面查看。");
        (State, DecidedBy, DecidedAt) = (next, by.Name, utcNow);
    }
}
