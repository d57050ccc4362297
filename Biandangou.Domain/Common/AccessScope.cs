namespace Biandangou.Domain.Common;

/// <summary>Which records an account sees and changes. The default is none.</summary>
/// <param name="WholeTownship">Lifts every row filter.</param>
/// <param name="VillageIds">Villages whose ledgers are the account's own.</param>
/// <param name="GridIds">Grids whose disputes are the account's own.</param>
/// <param name="LawyerId">Lawyer whose assigned cases are the account's own; <see cref="Guid.Empty"/> for none.</param>
/// <param name="NamedVillageIds">Villages whose names and registers may appear on the account's pages.</param>
public sealed record AccessScope(
    bool WholeTownship,
    IReadOnlyList<Guid> VillageIds,
    IReadOnlyList<Guid> GridIds,
    Guid LawyerId,
    IReadOnlyList<Guid> NamedVillageIds)
{
    public static readonly AccessScope None = new(false, [], [], Guid.Empty, []);

    public static readonly AccessScope Township = new(true, [], [], Guid.Empty, []);

    /// <summary>Keeps accounts and sees no record of the work.</summary>
    public static readonly AccessScope Accounts = None with { KeepsAccounts = true };

    /// <summary>Decides on resets of other administrators and sees no record of the work.</summary>
    public static readonly AccessScope Resets = None with { DecidesResets = true };

    /// <summary>Whether records of accounts may be saved.</summary>
    public bool KeepsAccounts { get; init; }

    /// <summary>Whether resets of credentials that others propose may be decided.</summary>
    public bool DecidesResets { get; init; }

    public bool Owns(Guid? villageId) => WholeTownship || (villageId is { } id && VillageIds.Contains(id));
}
