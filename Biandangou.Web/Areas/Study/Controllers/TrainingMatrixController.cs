using Biandangou.Data.Common;
using Biandangou.Data.Study;
using Biandangou.Domain.Common;
using Biandangou.Web.Areas.Study.Models;
using Biandangou.Web.Common.Access;
using Biandangou.Web.Common.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Biandangou.Web.Areas.Study.Controllers;

/// <summary>村（场）每月法律知识培训完成情况.</summary>
[Area("Study"), Route("study/matrix"), Authorize(Policy = Policies.ReadLedgers)]
public sealed class TrainingMatrixController(PortalDbContext db, TrainingMatrixQueries matrix, StudySessionQueries sessions) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? year, CancellationToken cancel)
    {
        var today = db.Clock.Today();
        var chosen = YearFilter.Read(year, today) ?? today.Year;
        var years = (await sessions.YearsAsync(cancel)).Append(today.Year).Distinct().OrderDescending().ToList();
        return View(new TrainingMatrixPage(await matrix.YearAsync(chosen, today, cancel), years));
    }
}
