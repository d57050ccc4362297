using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Areas.Organisation.Models;

namespace Biandangou.Web.Areas.Organisation.Controllers;

/// <summary>The pages of a lawyer's parts, each a step of the lawyer's record.</summary>
[Area("Organisation")]
public abstract class LawyerPartController(PortalDbContext db) : LedgerController(db)
{
    protected const string Register = "/organisation/lawyers";

    protected Task<Lawyer?> LoadAsync(Guid id, CancellationToken cancel) =>
        Db.InScope<Lawyer>().Include(l => l.Contracts).Include(l => l.Villages).FirstOrDefaultAsync(l => l.Id == id, cancel);

    protected ViewResult Show(RecordForm form, LawyerPage lawyer, string title, string step, string fields, string button)
    {
        var page = $"{Register}/{lawyer.Id}";
        return Show(form, new EntryFrame(title, CrumbsOf(lawyer, title), $"{page}/{step}", fields, button, page) { Sub = SubOf(lawyer) });
    }

    /// <param name="subject">What ends, in words.</param>
    protected ViewResult ShowEnd(LawyerEndForm form, LawyerPage lawyer, string step, string subject) => Show(
        form,
        EntryFrame.Step(
            "提前结束", CrumbsOf(lawyer, "提前结束"), $"{Register}/{lawyer.Id}", step, new OnlyField("To", subject, "这一天是最后一天"), "保存") with
        {
            Sub = SubOf(lawyer),
        });

    private static string SubOf(LawyerPage lawyer) => $"{lawyer.Name} · {lawyer.LawFirm}";

    private static (string Text, string? Path)[] CrumbsOf(LawyerPage lawyer, string step) =>
        [("驻村律师", Register), (lawyer.Name, $"{Register}/{lawyer.Id}"), (step, null)];
}
