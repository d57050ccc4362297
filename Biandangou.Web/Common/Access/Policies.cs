using static Biandangou.Domain.Common.PortalRole;

namespace Biandangou.Web.Common.Access;

/// <summary>Who may do what. Which rows they may do it to is the access scope's matter.</summary>
public static class Policies
{
    /// <summary>Any account: the home page and signing out.</summary>
    public const string SignedIn = nameof(SignedIn);
    public const string ReadLedgers = nameof(ReadLedgers);
    public const string KeepLedgers = nameof(KeepLedgers);
    public const string ReadDisputes = nameof(ReadDisputes);
    public const string TakeInDisputes = nameof(TakeInDisputes);
    public const string VisitDisputes = nameof(VisitDisputes);
    public const string ResolveDisputes = nameof(ResolveDisputes);
    public const string DeleteDisputes = nameof(DeleteDisputes);
    public const string AssignDisputes = nameof(AssignDisputes);
    public const string ExtendDisputes = nameof(ExtendDisputes);
    public const string ArchiveDisputes = nameof(ArchiveDisputes);

    /// <summary>人民调解统计表.</summary>
    public const string ReadMediationStatistics = nameof(ReadMediationStatistics);

    /// <summary>What the township keeps of one person: exported on request, erased when kept long enough.</summary>
    public const string KeepPersonalData = nameof(KeepPersonalData);

    /// <summary>座谈会 and 每周走访.</summary>
    public const string ReadSeminars = nameof(ReadSeminars);
    public const string KeepSeminars = nameof(KeepSeminars);
    public const string ReadVillages = nameof(ReadVillages);
    public const string KeepVillages = nameof(KeepVillages);
    public const string ReadReports = nameof(ReadReports);
    public const string WriteReports = nameof(WriteReports);

    /// <summary>签发 and 退回.</summary>
    public const string SignReports = nameof(SignReports);

    /// <summary>Groups, systems, units, cadres, law firms: registers of the township itself.</summary>
    public const string ReadTownship = nameof(ReadTownship);
    public const string KeepTownship = nameof(KeepTownship);

    /// <summary>Archive rooms and their lending log.</summary>
    public const string KeepArchives = nameof(KeepArchives);
    public const string ReadLawyerServices = nameof(ReadLawyerServices);
    public const string KeepLawyerServices = nameof(KeepLawyerServices);

    /// <summary>The list of accounts, without any record of the work.</summary>
    public const string ReadAccounts = nameof(ReadAccounts);
    public const string ManageAccounts = nameof(ManageAccounts);
    public const string GrantRoles = nameof(GrantRoles);

    /// <summary>Resets of administrators, which the system administrator proposes.</summary>
    public const string ConfirmResets = nameof(ConfirmResets);
    public const string ReadAudit = nameof(ReadAudit);

    private static readonly Dictionary<string, PortalRole[]> Roles = new(StringComparer.Ordinal)
    {
        [SignedIn] = Enum.GetValues<PortalRole>(),
        [ReadLedgers] = [PartyCommittee, TownshipStaff, VillageHead],
        [KeepLedgers] = [TownshipStaff, VillageHead],
        [ReadDisputes] = [PartyCommittee, TownshipStaff, VillageHead, GridOfficer, Lawyer],
        [TakeInDisputes] = [TownshipStaff, VillageHead, GridOfficer],
        [VisitDisputes] = [TownshipStaff, VillageHead, GridOfficer, Lawyer],
        [ResolveDisputes] = [TownshipStaff, VillageHead, Lawyer],
        [DeleteDisputes] = [TownshipStaff, VillageHead],
        [AssignDisputes] = [TownshipStaff, VillageHead],
        [ExtendDisputes] = [TownshipStaff],
        [ArchiveDisputes] = [TownshipStaff, VillageHead],
        [ReadMediationStatistics] = [PartyCommittee, TownshipStaff, VillageHead],
        [KeepPersonalData] = [TownshipStaff],
        [ReadSeminars] = [PartyCommittee, TownshipStaff, VillageHead, Lawyer],
        [KeepSeminars] = [TownshipStaff, VillageHead, Lawyer],
        [ReadVillages] = [PartyCommittee, TownshipStaff, VillageHead],
        [KeepVillages] = [TownshipStaff],
        [ReadReports] = [PartyCommittee, TownshipStaff],
        [WriteReports] = [TownshipStaff],
        [SignReports] = [PartyCommittee],
        [ReadTownship] = [PartyCommittee, TownshipStaff],
        [KeepTownship] = [TownshipStaff],
        [KeepArchives] = [TownshipStaff, VillageHead],
        [ReadLawyerServices] = [PartyCommittee, TownshipStaff, VillageHead, Lawyer],
        [KeepLawyerServices] = [TownshipStaff, Lawyer],
        [ReadAccounts] = [SystemAdministrator, SecurityAdministrator],
        [ManageAccounts] = [SystemAdministrator],
        [GrantRoles] = [SecurityAdministrator],
        [ConfirmResets] = [SecurityAdministrator, AuditAdministrator],
        [ReadAudit] = [AuditAdministrator],
    };

    public static bool Allows(string policy, PortalRole role) => Roles[policy].Contains(role);

    /// <summary>Every policy asks the account's present role; what has no policy is closed.</summary>
    public static void AddPortalPolicies(this AuthorizationOptions options)
    {
        foreach (var policy in Roles.Keys)
            options.AddPolicy(policy, p => p.RequireAuthenticatedUser().AddRequirements(new RoleRequirement(policy)));

        // A request that matches no endpoint is a plain 404 for whoever is signed in.
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser()
            .RequireAssertion(context => context.Resource is HttpContext http && http.GetEndpoint() is null)
            .Build();
    }
}

/// <summary>The account's role, read from the database with its scope, must be one of the policy's.</summary>
public sealed record RoleRequirement(string Policy) : IAuthorizationRequirement;

/// <inheritdoc cref="RoleRequirement"/>
public sealed class RoleRequirementHandler(CurrentAccount current) : AuthorizationHandler<RoleRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement)
    {
        if (current.Account is { } account && Policies.Allows(requirement.Policy, account.Role))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
