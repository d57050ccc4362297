using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Domain.Accounts;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>A role with the units it is for, as the forms ask for them.</summary>
public class GrantForm
{
    [Display(Name = "角色"), Required]
    public PortalRole? Role { get; set; }

    [Display(Name = "村（场）")]
    public Guid[] VillageIds { get; set; } = [];

    [Display(Name = "网格员岗位")]
    public Guid[] GridOfficerIds { get; set; } = [];

    [Display(Name = "律师")]
    public Guid? LawyerId { get; set; }

    public AccountUnits ToUnits() => new(VillageIds, GridOfficerIds, LawyerId);
}

/// <summary>A new account with its proposed role.</summary>
public sealed class AccountForm : GrantForm
{
    public const int UserNameLength = 32;
    public const string UserNamePattern = "[A-Za-z0-9][A-Za-z0-9._@+-]*";
    public const string UserNameMessage = "账号只能由字母、数字和 -._@+ 组成，以字母或数字开头";

    [Display(Name = "账号"), Required, StringLength(UserNameLength), RegularExpression(UserNamePattern, ErrorMessage = UserNameMessage)]
    public string? UserName { get; set; }

    [Display(Name = "姓名"), Required, StringLength(PortalUser.DisplayNameLength)]
    public string? DisplayName { get; set; }

    public NewAccount ToAccount() => new(UserName!, DisplayName!, Role!.Value, ToUnits());
}
