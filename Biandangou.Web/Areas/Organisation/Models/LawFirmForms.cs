using System.ComponentModel.DataAnnotations;
using Biandangou.Data.Organisation;
using Biandangou.Domain.Organisation;
using Biandangou.Web.Common.Forms;

namespace Biandangou.Web.Areas.Organisation.Models;

public sealed class LawFirmForm : RecordForm
{
    [Display(Name = "名称"), Required, StringLength(LawFirm.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "执业许可证号"), StringLength(LawFirm.LicenceLength)]
    public string? LicenceNumber { get; set; }

    [Display(Name = "联系人"), StringLength(LawFirm.ContactLength)]
    public string? Contact { get; set; }

    [Display(Name = "联系电话"), Telephone, StringLength(LawFirm.PhoneLength)]
    public string? Phone { get; set; }

    public LawFirm ToFirm()
    {
        var firm = new LawFirm(Name!);
        Apply(firm);
        return firm;
    }

    public void Apply(LawFirm firm) => firm.Describe(Name, LicenceNumber, Contact, Phone);

    public static LawFirmForm From(LawFirmPage page) => new()
    {
        Version = page.Version,
        Name = page.Name,
        LicenceNumber = page.LicenceNumber,
        Contact = page.Contact,
        Phone = page.Phone,
    };
}

/// <summary>A firm with its lawyers.</summary>
public sealed record LawFirmGlance(LawFirmPage Firm, IReadOnlyList<LawyerItem> Lawyers);
