using System.Text;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Routing;

namespace Biandangou.Web.Common.Security;

/// <summary>
/// Sends people on to addresses as a header can carry them: what is not ASCII, a name or 年份 in a query, goes percent-encoded.
/// </summary>
public sealed class PlainRedirects(ILoggerFactory log, IUrlHelperFactory urls) : LocalRedirectResultExecutor(log, urls)
{
    public override Task ExecuteAsync(ActionContext context, LocalRedirectResult result)
    {
        result.Url = string.Concat(result.Url.EnumerateRunes().Select(Encoded));
        return base.ExecuteAsync(context, result);
    }

    private static string Encoded(Rune rune) =>
        rune.IsAscii && !Rune.IsControl(rune) ? rune.ToString() : Uri.EscapeDataString(rune.ToString());
}
