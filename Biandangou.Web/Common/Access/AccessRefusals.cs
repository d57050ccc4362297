using Biandangou.Data.Common.Auditing;
using Biandangou.Web.Common.Startup;

namespace Biandangou.Web.Common.Access;

/// <summary>Somebody signed in asked for what the role does not open: 403, and a line in the audit.</summary>
public static class AccessRefusals
{
    private const int PathLength = 120;

    public static async Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        var db = http.RequestServices.GetRequiredService<PortalDbContext>();
        var path = OneLine.Of(http.Request.Path.Value ?? "");
        db.Note(AuditAction.Refused, "Page", Guid.Empty, $"{http.Request.Method} {(path.Length > PathLength ? path[..PathLength] : path)}");
        await db.SaveChangesAsync(http.RequestAborted);
    }
}
