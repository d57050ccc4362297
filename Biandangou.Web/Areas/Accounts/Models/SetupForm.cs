using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Domain.Accounts;
using Biandangou.Domain.Organisation;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>The first page of a new installation.</summary>
public sealed class SetupForm : IValidatableObject
{
    [Display(Name = "设置码"), Required, StringLength(40)]
    public string? Code { get; set; }

    [Display(Name = "镇（街道）简称"), Required, StringLength(Township.NameLength)]
    public string? Name { get; set; }

    [Display(Name = "全称"), Required, StringLength(Township.BodyLength)]
    public string? FullName { get; set; }

    [Display(Name = "主送机关"), Required, StringLength(Township.BodyLength)]
    public string? Superior { get; set; }

    [Display(Name = "发文机关"), Required, StringLength(Township.BodyLength)]
    public string? IssuingBody { get; set; }

    [Display(Name = "普法规划名称"), Required, StringLength(Township.NameLength)]
    public string? PublicityPlan { get; set; }

    [Display(Name = "法律明白人荣誉名称"), Required, StringLength(Township.NameLength)]
    public string? Honour { get; set; }

    [Display(Name = "系统管理员姓名"), Required, StringLength(PortalUser.DisplayNameLength)]
    public string? SystemName { get; set; }

    [Display(Name = "系统管理员账号"), Required, StringLength(AccountForm.UserNameLength), RegularExpression(
        AccountForm.UserNamePattern, ErrorMessage = AccountForm.UserNameMessage)]
    public string? SystemUser { get; set; }

    [Display(Name = "安全管理员姓名"), Required, StringLength(PortalUser.DisplayNameLength)]
    public string? SecurityName { get; set; }

    [Display(Name = "安全管理员账号"), Required, StringLength(AccountForm.UserNameLength), RegularExpression(
        AccountForm.UserNamePattern, ErrorMessage = AccountForm.UserNameMessage)]
    public string? SecurityUser { get; set; }

    [Display(Name = "审计管理员姓名"), Required, StringLength(PortalUser.DisplayNameLength)]
    public string? AuditName { get; set; }

    [Display(Name = "审计管理员账号"), Required, StringLength(AccountForm.UserNameLength), RegularExpression(
        AccountForm.UserNamePattern, ErrorMessage = AccountForm.UserNameMessage)]
    public string? AuditUser { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        (string? Text, string Field)[] users = [
            (SystemUser, nameof(SystemUser)), (SecurityUser, nameof(SecurityUser)), (AuditUser, nameof(AuditUser))];
        (string? Text, string Field)[] names = [
            (SystemName, nameof(SystemName)), (SecurityName, nameof(SecurityName)), (AuditName, nameof(AuditName))];
        return Repeated(users, "三名管理员的账号不能相同").Concat(Repeated(names, "三名管理员须由三个不同的人担任"));
    }

    public Township ToTownship() => new(Name!, FullName!, Superior!, IssuingBody!, PublicityPlan!, Honour!);

    public IReadOnlyList<NewAccount> Administrators() =>
    [
        new(SystemUser!, SystemName!, PortalRole.SystemAdministrator, AccountUnits.None),
        new(SecurityUser!, SecurityName!, PortalRole.SecurityAdministrator, AccountUnits.None),
        new(AuditUser!, AuditName!, PortalRole.AuditAdministrator, AccountUnits.None),
    ];

    private static IEnumerable<ValidationResult> Repeated((string? Text, string Field)[] values, string message) =>
        from value in values.Select((v, i) => (v.Text, v.Field, Index: i))
        where value.Text is not null && values.Take(value.Index).Any(v => v.Text?.ToNameKey() == value.Text.ToNameKey())
        select new ValidationResult(message, [value.Field]);
}
