using System.Diagnostics.CodeAnalysis;

namespace Biandangou.Web.Portal.Commands;

/// <summary>What the executable was asked to do: serve, or one operation.</summary>
/// <param name="Verb">Null to serve.</param>
/// <param name="HostArguments">Settings for the host, e.g. <c>--urls http://127.0.0.1:5080</c>.</param>
public sealed record CommandLine(IPortalCommand? Verb, string[] HostArguments)
{
    public const string Usage = """
        Usage: Biandangou.Web [command] [settings]

        Commands:
          (none)                     start the portal
          migrate                    create the database or bring it up to date, then stop
          report YEAR --out DIR      write the annual report (.docx) and its appendices (.xlsx) of a year
          sweep [confirm]            move attachment files that nothing needs any more to the trash now; with confirm also
                                     when they are so many that the daily sweep refused
          keys new FILE              make a key file for Keys:File; keep a copy apart from the database and its backups
          keys forget                start although the key file is lost for good: what its keys protect stays unreadable
          create-admin USERNAME [security|audit]
                                     rescue: create one more system (or security, or audit) administrator; the
                                     password is read from standard input, or generated and shown once when
                                     standard input is empty, and must be changed at the first sign-in

        Settings:
          --urls URL, --environment NAME, --contentRoot DIR and any --Section:Key VALUE of appsettings.json,
          e.g. --Database:Provider SqlServer
        """;

    private static readonly HashSet<string> HostSettings =
        new(["urls", "environment", "contentRoot", "applicationName", "allowedHosts"], StringComparer.OrdinalIgnoreCase);

    public static bool TryParse(string[] args, [NotNullWhen(true)] out CommandLine? command)
    {
        command = null;
        var (words, options) = Split(args);
        if (options is null)
            return false;

        options.Remove("out", out var folder);
        IPortalCommand? verb = words switch
        {
            [] => null,
            ["migrate"] => new MigrateCommand(),
            ["report", var year] when int.TryParse(year, out var y) && y is >= 2000 and <= 2100 && folder is not null =>
                new ReportCommand(y, folder),
            ["sweep"] => new SweepCommand(isConfirmed: false),
            ["sweep", "confirm"] => new SweepCommand(isConfirmed: true),
            ["keys", "new", var file] => new KeyFileCommand(file),
            ["keys", "forget"] => new ForgetKeysCommand(),
            ["create-admin", var userName] => new CreateAdminCommand(userName),
            ["create-admin", var userName, "security"] => new CreateAdminCommand(userName, PortalRole.SecurityAdministrator),
            ["create-admin", var userName, "audit"] => new CreateAdminCommand(userName, PortalRole.AuditAdministrator),
            _ => Unknown.Command,
        };
        if (verb is Unknown || (folder is not null && verb is not ReportCommand)
            || options.Keys.Any(key => !HostSettings.Contains(key) && !key.Contains(':', StringComparison.Ordinal) && !IsBareSection(key)))
            return false;

        command = new CommandLine(verb, [.. options.Select(o => $"--{o.Key}={o.Value}")]);
        return true;

        // A host under test names the sections of its settings too, without a value.
        bool IsBareSection(string key) =>
            options[key].Length == 0 && options.Keys.Any(other => other.StartsWith($"{key}:", StringComparison.OrdinalIgnoreCase));
    }

    /// <returns>Words before and between options, and the options by name; no options when one lacks its value.</returns>
    private static (List<string> Words, Dictionary<string, string>? Options) Split(string[] args)
    {
        var words = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                words.Add(args[i]);
                continue;
            }

            var parts = args[i][2..].Split('=', 2);
            if (parts.Length == 1 && i + 1 == args.Length)
                return (words, null);
            options[parts[0]] = parts.Length == 2 ? parts[1] : args[++i];
        }

        return (words, options);
    }

    private sealed class Unknown : IPortalCommand
    {
        public static readonly Unknown Command = new();

        public Task<int> RunAsync(WebApplication app) => throw new InvalidOperationException("Unknown commands are not run.");
    }
}

/// <summary>An operation run in place of the server. Returns the exit code.</summary>
public interface IPortalCommand
{
    Task<int> RunAsync(WebApplication app);
}
