using Biandangou.Data.Accounts;
using Biandangou.Data.Common.Databases;

namespace Biandangou.Web.Portal.Startup;

/// <summary>How many failures one network may have on whatever names: <c>SignIn:FailuresPerAddress</c>.</summary>
public static class SignInSettings
{
    private const string Setting = "SignIn:FailuresPerAddress";
    private const int Least = 10, Most = 10_000;

    public static SignInLimits Read(IConfiguration configuration) =>
        configuration[Setting] is not { Length: > 0 } text ? SignInLimits.Usual
        : int.TryParse(text, out var failures) && failures is >= Least and <= Most ? new(failures)
        : throw new UnusableSettingException(Setting, text, $"a whole number from {Least} to {Most}");
}
