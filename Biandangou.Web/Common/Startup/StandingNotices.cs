using Biandangou.Web.Common.Security;

namespace Biandangou.Web.Common.Startup;

/// <summary>What administrators are told on every page until the operator changes it.</summary>
public sealed record StandingNotices(IReadOnlyList<string> Words)
{
    public static StandingNotices Of(PortalTransport transport, KeyLock keyLock) => new(
    [
        .. transport.Kind == TransportKind.HttpOnLan
            ? ["本平台以不加密的 http 运行（Portal:Transport=HttpOnLan）：密码和个人信息在单位网内可能被他人截获，请尽快改用 https。"]
            : Array.Empty<string>(),
        // A developer's data are invented.
        .. keyLock.IsNone && transport.Kind != TransportKind.Development
            ? ["加密密钥没有加密保存（未设置 Keys:File）：拿到数据库备份的人可以读出身份证号码和两步验证密钥，请运维人员用命令 keys new 生成密钥文件并设置。"]
            : Array.Empty<string>(),
    ]);
}
