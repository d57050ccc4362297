using System.Security.Cryptography;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models;

public sealed class LimitRow
{
    public DisputeSource Source { get; set; }

    [Display(Name = "期限天数"), Required, Range(1, SourceLimit.MaxDays)]
    public int? LimitDays { get; set; }

    [Display(Name = "每次延长天数"), Required, Range(0, SourceLimit.MaxDays)]
    public int? ExtensionDays { get; set; }

    [Display(Name = "延长次数"), Required, Range(0, SourceLimit.MaxExtensions)]
    public int? Extensions { get; set; }

    public LimitRule ToRule() => new(LimitDays!.Value, ExtensionDays!.Value, Extensions!.Value);

    public override string ToString() => $"{Source.ToChinese()} {LimitDays} 天、每次延长 {ExtensionDays} 天、{Extensions} 次";
}

/// <summary>All settings of cases and the limits of every source; the version stands for all of them.</summary>
public sealed class CaseSettingsForm : RecordForm
{
    [Display(Name = "卷宗字号"), Required, StringLength(CaseSettings.FileWordLength)]
    public string? FileWord { get; set; }

    [Display(Name = "司法确认申请天数"), Required, Range(1, 365)]
    public int? ConfirmationDays { get; set; }

    [Display(Name = "登记身份证号码")]
    public bool KeepsIdentityNumbers { get; set; }

    [Display(Name = "归档后个人信息保存年数"), Required, Range(1, CaseSettings.MaxYears)]
    public int? PersonalDataYears { get; set; }

    [Display(Name = "个人信息联系人"), StringLength(CaseSettings.PrivacyContactLength)]
    public string? PrivacyContact { get; set; }

    [Display(Name = "办理期限")]
    public List<LimitRow> Limits { get; set; } = [];

    public CaseRules ToRules() => new(FileWord, ConfirmationDays!.Value, KeepsIdentityNumbers, PersonalDataYears!.Value, PrivacyContact);

    public static CaseSettingsForm From(CaseSettings settings, IReadOnlyList<SourceLimit> limits) => new()
    {
        Version = VersionOf(settings, limits),
        FileWord = settings.FileWord,
        ConfirmationDays = settings.ConfirmationDays,
        KeepsIdentityNumbers = settings.KeepsIdentityNumbers,
        PersonalDataYears = settings.PersonalDataYears,
        PrivacyContact = settings.PrivacyContact,
        Limits =
        [
            .. limits.Select(l => new LimitRow { Source = l.Source, LimitDays = l.LimitDays, ExtensionDays = l.ExtensionDays,
                Extensions = l.Extensions }),
        ],
    };

    /// <summary>Changes when any of the rows does.</summary>
    public static Guid VersionOf(CaseSettings settings, IEnumerable<SourceLimit> limits) =>
        new(SHA256.HashData([.. limits.Select(l => (Entity)l).Append(settings).OrderBy(e => e.Id)
            .SelectMany(e => e.Version.ToByteArray())])[..16]);
}

/// <param name="Year">For the sample of a file number.</param>
public sealed record CaseSettingsPage(CaseSettings Settings, IReadOnlyList<SourceLimit> Limits, int Year);
