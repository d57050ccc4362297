namespace Biandangou.Web.Common.Startup;

/// <summary>What administrators are told on every page until the operator changes it.</summary>
public sealed record StandingNotices(IReadOnlyList<string> Words)
{
    public static StandingNotices Of(PortalTransport transport) => new(
    [
        .. transport.Kind == TransportKind.HttpOnLan
            ? ["本平台以不加密的 http 运行（Portal:Transport=HttpOnLan）：密码和个人信息在单位网内可能被他人截获，请尽快改用 https。"]
            : Array.Empty<string>(),
    ]);
}
