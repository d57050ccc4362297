using System.Text.RegularExpressions;
using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Domain.Accounts;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>Reads a pasted list: 姓名,账号,角色,村/网格 on each line. All lines are right or none counts.</summary>
public sealed class PastedAccounts
{
    private const int MostLines = 500;

    private readonly List<NewAccount> _accounts = [];
    private readonly List<string> _errors = [];
    private readonly HashSet<string> _taken;
    private readonly GrantChoices _units;

    private PastedAccounts(GrantChoices units, IEnumerable<string> taken) =>
        (_units, _taken) = (units, taken.ToHashSet(StringComparer.OrdinalIgnoreCase));

    public IReadOnlyList<NewAccount> Accounts => _accounts;

    public IReadOnlyList<string> Errors => _errors;

    /// <param name="taken">User names in use or about to be.</param>
    public static PastedAccounts Read(string? text, GrantChoices units, IEnumerable<string> taken)
    {
        var list = new PastedAccounts(units, taken);
        var lines = (text ?? "").ReplaceLineEndings("\n").Split('\n');
        if (lines.Length > MostLines)
            list._errors.Add($"名单最多 {MostLines} 行，请分次办理。");
        else
            for (var i = 0; i < lines.Length; i++)
                list.Add(i + 1, lines[i]);
        return list;
    }

    private void Add(int number, string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        var parts = line.Trim().Split([',', '，', '\t']).Select(part => part.Trim()).ToArray();
        if (parts.Length is not (3 or 4))
        {
            _errors.Add($"第 {number} 行：应为“姓名,账号,角色,村/网格”，用逗号或制表符分开。");
            return;
        }

        // Each part is read for itself, so that one answer tells all that is wrong with the line.
        var wrong = new List<string>();
        var name = Read(wrong, () => Rule.Text(parts[0], "", "姓名", PortalUser.DisplayNameLength));
        var userName = Read(wrong, () => UserName(parts[1]));
        var role = Read(wrong, () => (PortalRole?)RoleOf(parts[2]));
        var units = role is null ? null : Read(wrong, () => UnitsOf(role.Value, parts[0], parts.Length == 4 ? parts[3] : ""));
        if (wrong.Count > 0)
            _errors.Add($"第 {number} 行：{string.Concat(wrong)}");
        else
            _accounts.Add(new NewAccount(userName!, name!, role!.Value, units!));
    }

    private static T? Read<T>(List<string> wrong, Func<T> part)
    {
        try
        {
            return part();
        }
        catch (RuleBrokenException broken)
        {
            wrong.Add(broken.Message);
            return default;
        }
    }

    private string UserName(string words)
    {
        var userName = Rule.Text(words, "", "账号", AccountForm.UserNameLength);
        Rule.Holds(
            Regex.IsMatch(userName, $"^{AccountForm.UserNamePattern}$", RegexOptions.NonBacktracking),
            $"账号“{userName}”不能用，{AccountForm.UserNameMessage}。");
        Rule.Holds(_taken.Add(userName), $"账号“{userName}”已存在或在名单中重复。");
        return userName;
    }

    private static PortalRole RoleOf(string words)
    {
        var key = words.ToNameKey();
        PortalRole? role = Array.FindIndex(Enum.GetValues<PortalRole>(), r => r.ToChinese().ToNameKey() == key) is var found and >= 0
            ? Enum.GetValues<PortalRole>()[found]
            : key is "村负责人" or "场负责人" ? PortalRole.VillageHead : null;
        Rule.Holds(role is not null, $"没有“{words}”这个角色，应为{string.Join("、", Enum.GetValues<PortalRole>().Select(r => r.ToChinese()))}之一。");
        return role!.Value;
    }

    private AccountUnits UnitsOf(PortalRole role, string name, string words)
    {
        var places = words.Split(['、', ';', '；', '/']).Select(p => p.Trim()).Where(p => p.Length > 0).ToList();
        switch (role)
        {
            case PortalRole.VillageHead:
                Rule.Holds(places.Count > 0, "请写明村（场）。");
                return AccountUnits.None with
                {
                    VillageIds =
                    [.. places.Select(p => One(_units.Villages, v => Same(v.Person, p), $"村（场）“{p}”"))]
                };
            case PortalRole.GridOfficer:
                Rule.Holds(places.Count > 0, "请写明网格。");
                return AccountUnits.None with
                {
                    GridOfficerIds =
                    [.. places.Select(p => One(_units.Officers, o => Same(o.Unit, p) && Same(o.Person, name), $"“{p}”的在岗网格员“{name}”"))]
                };
            case PortalRole.Lawyer:
                Rule.Holds(places.Count == 0, "驻村律师不写村和网格，范围随律师名册。");
                return AccountUnits.None with { LawyerId = One(_units.Lawyers, l => Same(l.Person, name), $"聘期内的律师“{name}”") };
            default:
                Rule.Holds(places.Count == 0, $"{role.ToChinese()}不写村和网格。");
                return AccountUnits.None;
        }
    }

    private static Guid One(IReadOnlyList<UnitChoice> units, Func<UnitChoice, bool> matches, string words)
    {
        var found = units.Where(matches).Select(u => u.Id).ToList();
        Rule.Holds(found.Count > 0, $"没有{words}。");
        Rule.Holds(found.Count == 1, $"{words}不止一个，请在新建账号页面选择。");
        return found[0];
    }

    private static bool Same(string name, string typed) => name.ToNameKey() == typed.ToNameKey();
}
