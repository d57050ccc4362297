using Biandangou.Data.Accounts;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>What is done to another's account only after a question: it locks a person out or cannot be taken back.</summary>
/// <param name="Path">Last part of its address.</param>
/// <param name="Button">The step.</param>
/// <param name="Result">What follows.</param>
public sealed record AccountStep(string Path, string Button, string Result)
{
    public const string Disable = "disable", ResetPassword = "reset-password", ResetSecondFactor = "reset-second-factor",
        EndSessions = "end-sessions", Withdraw = "withdraw";

    private static readonly AccountStep[] All =
    [
        new(Disable, "停用账号", "停用后不能登录，登录中的随即退出；已登记的记录不受影响。以后可以再启用。"),
        new(ResetPassword, "重置密码", "生成新的一次性密码，只显示一次；原密码随即作废，登录中的随即退出。办理前请当面核实本人。"),
        new(ResetSecondFactor, "重置两步验证", "原验证器和备用码随即作废，本人须重新启用。本人更换或遗失手机时办理，办理前请当面核实。"),
        new(EndSessions, "结束全部登录", "所有设备在一分钟内退出，正在填写、还没有提交的内容以自动保存的草稿为准。"),
        new(Withdraw, "收回角色", "收回后不能登录，登录中的随即退出；须重新申请、批准角色才能再用。"),
    ];

    /// <summary>Of one of the three administrators: nobody resets it alone.</summary>
    private static readonly AccountStep[] OfAdministrators =
    [
        new(ResetPassword, "提出重置密码", "这是管理员账号：由另一类管理员确认后才重置，新的一次性密码在确认时显示给确认人，由确认人交给本人。确认前原密码照用。"),
        new(ResetSecondFactor, "提出重置两步验证", "这是管理员账号：由另一类管理员确认后才重置，确认前原验证器照用。本人更换或遗失手机时办理，办理前请当面核实。"),
    ];

    public static AskForm Ask(string path, AccountLine account, string ledger)
    {
        var step = (account.IsAdministrator ? OfAdministrators.Concat(All) : All).First(d => d.Path == path);
        var page = $"{ledger}/{account.Id}";
        return new AskForm($"{page}/{path}", $"{step.Button}：账号 {account.UserName}（{account.DisplayName}）？", step.Result, step.Button, page)
        {
            Crumbs = [("账号", "/accounts"), (step.Button, null)],
        };
    }
}
