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

/// <summary>Units and persons a form of a role offers; what is posted must be among them.</summary>
public sealed record GrantChoices(IReadOnlyList<UnitChoice> Villages, IReadOnlyList<UnitChoice> Officers, IReadOnlyList<UnitChoice> Lawyers)
{
    public static async Task<GrantChoices> ReadAsync(AccountUnitQueries units, CancellationToken cancel) =>
        new(await units.VillagesAsync(cancel), await units.OfficersAsync(cancel), await units.LawyersAsync(cancel));

    public IEnumerable<SelectListItem> VillageItems => Items(Villages, v => v.Person);

    public IEnumerable<SelectListItem> OfficerItems => Items(Officers, o => $"{o.Unit} {o.Person}");

    public IEnumerable<SelectListItem> LawyerItems => Items(Lawyers, l => $"{l.Person}（{l.Unit}）");

    public void Check(GrantForm form, ModelStateDictionary state)
    {
        if (form.VillageIds.Except(Villages.Select(v => v.Id)).Any())
            state.AddModelError(nameof(form.VillageIds), "请选择在用的村（场）");
        if (form.GridOfficerIds.Except(Officers.Select(o => o.Id)).Any())
            state.AddModelError(nameof(form.GridOfficerIds), "请选择在岗的网格员");
        if (form.LawyerId is { } lawyer && Lawyers.All(l => l.Id != lawyer))
            state.AddModelError(nameof(form.LawyerId), "请选择聘期内的律师");
    }

    private static IEnumerable<SelectListItem> Items(IEnumerable<UnitChoice> units, Func<UnitChoice, string> words) =>
        units.Select(u => new SelectListItem(words(u) + (u.HasAccount ? "（已有账号）" : ""), u.Id.ToString()));
}
