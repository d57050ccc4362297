using Biandangou.Data.Organisation;
using Biandangou.Web.Common.Entry;

namespace Biandangou.Web.Areas.Organisation.Models;

/// <summary>The page of a step of a lawyer's record.</summary>
public static class LawyerPart
{
    /// <param name="step">Its place below the lawyer's page.</param>
    /// <param name="fields">Partial view with the fields.</param>
    public static EntryFrame Frame(LawyerPage lawyer, string title, string step, string fields, string button)
    {
        const string register = "/organisation/lawyers";
        var path = $"{register}/{lawyer.Id}";
        return new EntryFrame(
            title, [("驻村律师", register), (lawyer.Name, path), (title, null)], $"{path}/{step}", fields, button, path, TakesFiles: false)
        {
            Sub = $"{lawyer.Name} · {lawyer.LawFirm}",
        };
    }
}
