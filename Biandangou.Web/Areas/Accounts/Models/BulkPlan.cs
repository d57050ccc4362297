using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Access;
using Biandangou.Domain.Accounts;

namespace Biandangou.Web.Areas.Accounts.Models;

/// <summary>A unit without an account and the user name it would get.</summary>
public sealed record BulkLine(UnitChoice Unit, string UserName);

/// <summary>Names accounts after the position of their unit in the register, so that ticking another one off renames nobody.</summary>
public sealed record BulkPlan(IReadOnlyList<BulkLine> Villages, IReadOnlyList<BulkLine> Officers)
{
    public static readonly BulkPlan Empty = new([], []);

    private const string Head = "负责人";

    /// <param name="taken">Normalised user names in use.</param>
    public static BulkPlan Of(GrantChoices units, string villagePrefix, string gridPrefix, IEnumerable<string> taken)
    {
        var used = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        // A stand-in has an account for the own post already; the other grid is granted to that.
        List<UnitChoice> officers = [.. units.Officers.Where(o => !o.IsStandIn)];
        return new BulkPlan(Lines(units.Villages, villagePrefix, used), Lines(officers, gridPrefix, used));
    }

    public IEnumerable<NewAccount> Chosen(IReadOnlyCollection<Guid> villageIds, IReadOnlyCollection<Guid> officerIds) =>
        Villages.Where(l => villageIds.Contains(l.Unit.Id))
            .Select(l => new NewAccount(l.UserName, HeadOf(l.Unit.Person), PortalRole.VillageHead,
            AccountUnits.None with { VillageIds = [l.Unit.Id] }))
            .Concat(Officers.Where(l => officerIds.Contains(l.Unit.Id))
                .Select(l => new NewAccount(l.UserName, l.Unit.Person, PortalRole.GridOfficer,
                AccountUnits.None with { GridOfficerIds = [l.Unit.Id] })));

    private static List<BulkLine> Lines(IReadOnlyList<UnitChoice> units, string prefix, HashSet<string> used)
    {
        var width = Math.Max(2, units.Count.ToString().Length);
        var (lines, spare) = (new List<BulkLine>(), units.Count);
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].HasAccount)
                continue;
            var name = Name(i + 1);
            while (!used.Add(name))
                name = Name(++spare);
            lines.Add(new BulkLine(units[i], name));
        }

        return lines;

        string Name(int number) => prefix + number.ToString().PadLeft(width, '0');
    }

    private static string HeadOf(string village) =>
        village.Length + Head.Length <= PortalUser.DisplayNameLength ? village + Head : village;
}

/// <summary>A table of units to tick.</summary>
public sealed record BulkUnits(string Title, string Field, IReadOnlyList<BulkLine> Lines, IReadOnlyCollection<Guid> Ticked);
