using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;

namespace Biandangou.Web.Areas.Disputes.Models.Steps;

/// <summary>The parties of a case with everything kept of them.</summary>
public sealed record FullParties(DisputePage Case, IReadOnlyList<FullParty> Parties);

public sealed record FullParty(PartyDetails Details, string? IdentityNumber);
