using Biandangou.Data.Organisation.Lawyers;
using Biandangou.Domain.Organisation;

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
        var path = $"{Register}/{lawyer.Id}";
        form.Frame = new EntryFrame(
            title, [("驻村律师", Register), (lawyer.Name, path), (title, null)], $"{path}/{step}", fields, button, path, TakesFiles: false)
        {
            Sub = $"{lawyer.Name} · {lawyer.LawFirm}",
        };
        return View("Entry", form);
    }
}
