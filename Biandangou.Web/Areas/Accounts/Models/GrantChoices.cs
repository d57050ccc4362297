using Biandangou.Data.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Biandangou.Web.Areas.Accounts.Models;

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
