namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>Many accounts at once: ticked units and a pasted list.</summary>
public sealed class BulkForm
{
    private const int PrefixLength = 12;
    private const int PastedLength = 40_000;

    [Display(Name = "村（场）账号前缀"), Required, StringLength(PrefixLength), RegularExpression(
        AccountForm.UserNamePattern, ErrorMessage = AccountForm.UserNameMessage)]
    public string? VillagePrefix { get; set; } = "v";

    [Display(Name = "网格员账号前缀"), Required, StringLength(PrefixLength), RegularExpression(
        AccountForm.UserNamePattern, ErrorMessage = AccountForm.UserNameMessage)]
    public string? GridPrefix { get; set; } = "g";

    public Guid[] VillageIds { get; set; } = [];

    public Guid[] GridOfficerIds { get; set; } = [];

    [Display(Name = "粘贴名单"), StringLength(PastedLength)]
    public string? Pasted { get; set; }

    /// <summary>Units without an account, with the name each would get.</summary>
    [BindNever, ValidateNever]
    public BulkPlan Plan { get; set; } = BulkPlan.Empty;

    /// <summary>What is wrong with the pasted list, line by line.</summary>
    [BindNever, ValidateNever]
    public IReadOnlyList<string> LineErrors { get; set; } = [];
}
