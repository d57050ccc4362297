using Biandangou.Data.Disputes.Steps;
using Biandangou.Data.Disputes;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <summary>Whom a request concerns. Always posted: a name in an address would stay in browsers and logs.</summary>
public class PersonForm
{
    [Display(Name = "姓名"), Required, StringLength(DisputeParty.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "联系电话"), StringLength(DisputeParty.PhoneLength)]
    public string? Phone { get; set; }

    public PersonKey ToKey() => new(Name!.Trim(), string.IsNullOrWhiteSpace(Phone) ? null : Phone.Trim());
}

/// <summary>What is to be erased, and why.</summary>
public sealed class ErasureForm : PersonForm
{
    /// <summary>Cases as they were shown.</summary>
    public List<Guid> Cases { get; set; } = [];

    [Display(Name = "删除原因"), Required, StringLength(CaseErasure.ReasonLength)]
    public string? Reason { get; set; }
}

/// <summary>A person's cases.</summary>
public sealed record PersonPage(PersonForm Form, IReadOnlyList<PersonCase> Cases, int Years, DateOnly Today)
{
    public IReadOnlyList<PersonCase> Erasable => [.. Cases.Where(c => c.ErasableFrom(Years) <= Today).DistinctBy(c => c.Id)];

    public IReadOnlyList<PersonCase> Kept => [.. Cases.Where(c => !(c.ErasableFrom(Years) <= Today)).DistinctBy(c => c.Id)];

    public string ErasableText(PersonCase found) =>
        found.IsDeleted ? "已可删除" : found.ErasableFrom(Years) is not { } from ? "未归档，不能删除" : from <= Today ? "已可删除" : $"{from.ToChinese()}起";
}
