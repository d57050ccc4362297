namespace Biandangou.Data.Common.Access;

/// <summary>What an account has to do before anything else.</summary>
public enum AccountDuty
{
    None,
    ChangePassword,
    EnrolSecondFactor,
}

/// <summary>Who an account is to the portal.</summary>
public sealed record SignedInAccount(Actor Actor, PortalRole Role, AccessScope Scope, AccountDuty Duty = AccountDuty.None);
