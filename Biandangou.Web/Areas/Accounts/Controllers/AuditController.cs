using Biandangou.Data.Common.Auditing;
using Biandangou.Web.Areas.Accounts.Documents;
using Biandangou.Web.Areas.Accounts.Models;

namespace Biandangou.Web.Areas.Accounts.Controllers;

/// <summary>审计日志: the auditor reads, verifies and exports; nobody changes.</summary>
[Area("Accounts"), Route("audit"), Authorize(Policy = Policies.ReadAudit)]
public sealed class AuditController(PortalDbContext db, AuditQueries audit, AuditVerification verification) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(AuditListQuery query, CancellationToken cancel) => View(await PageAsync(query, null, cancel));

    /// <summary>Computes every hash anew. The check is an act of its own and stands in the audit.</summary>
    [HttpPost("verify")]
    public async Task<IActionResult> Verify(CancellationToken cancel)
    {
        var verdict = await verification.RunAsync(cancel);
        db.Note(
            AuditAction.Verified, nameof(AuditEntry), Guid.Empty,
            verdict.Holds ? $"{verdict.Checked}条记录完整" : $"第{verdict.BrokenAt}条：{verdict.Fault}");
        await db.SaveChangesAsync(cancel);
        return View("Index", await PageAsync(new AuditListQuery(), verdict, cancel));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(AuditListQuery query, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        var count = await audit.CountAsync(filter, cancel);
        if (count > AuditWorkbook.MaxRows)
        {
            TempData.SetFlash($"符合条件的记录有 {count:N0} 条，一次最多导出 {AuditWorkbook.MaxRows:N0} 条，请缩小日期范围。");
            return LocalRedirect("/audit" + Request.QueryString);
        }

        var content = AuditWorkbook.Write(await audit.ExportAsync(filter, AuditWorkbook.MaxRows, cancel));
        db.Note(AuditAction.Exported, nameof(AuditEntry), Guid.Empty, $"{count}条");
        await db.SaveChangesAsync(cancel);
        return File(content, AuditWorkbook.ContentType, "审计日志.xlsx");
    }

    private async Task<AuditListPage> PageAsync(AuditListQuery query, AuditVerdict? verdict, CancellationToken cancel)
    {
        var filter = query.ToFilter();
        return new AuditListPage(
            query, filter, await audit.PageAsync(filter, cancel), await audit.SubjectsAsync(cancel), await audit.EndAsync(cancel), verdict);
    }
}
