using System.Text.RegularExpressions;
using Biandangou.Data.Common.Access;
using Biandangou.Data.Common.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Portal.Commands;

/// <summary>The executable from the outside: exit codes and what is said on which stream.</summary>
public sealed partial class OperatorTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("portal-run-").FullName;

    private string DatabaseFile => Path.Combine(_root, "App_Data", "portal.db");

    public void Dispose()
    {
        using (var connection = new SqliteConnection(Options.ConnectionString))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(_root, recursive: true);
    }

    private DatabaseOptions Options =>
        new(DatabaseProvider.Sqlite, $"Data Source={DatabaseFile};Foreign Keys=True;Default Timeout=30", 160);

    [Fact]
    public async Task Unknown_arguments_show_the_usage_and_end_with_2()
    {
        var outcome = await RunAsync("upgrade", "--all");
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("Usage:", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(outcome.Output);
    }

    [Theory]
    [InlineData("Database:Provider", "Oracle")]
    [InlineData("Database:Provider", "1")]
    [InlineData("Database:CompatibilityLevel", "110")]
    [InlineData("Database:CompatibilityLevel", "new")]
    [InlineData("Files:Root", "occupied/files")]
    [InlineData("ConnectionStrings:Portal", "Data Source=occupied/portal.db")]
    public async Task An_unusable_setting_is_one_line_on_the_error_stream_and_ends_with_1(string setting, string value)
    {
        await File.WriteAllTextAsync(Path.Combine(_root, "occupied"), "a file where a folder is wanted");
        var outcome = await RunAsync("migrate", $"--{setting}", value);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(setting, Assert.Single(Lines(outcome.Errors)), StringComparison.Ordinal);
        Assert.False(File.Exists(DatabaseFile));
    }

    [Fact]
    public async Task A_connection_string_is_never_repeated_in_a_message()
    {
        var outcome = await RunAsync(
            "migrate", "--Database:Provider", "SqlServer", "--ConnectionStrings:Portal", "Server=db;Pasword=Geheim-123");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("ConnectionStrings:Portal", Assert.Single(Lines(outcome.Errors)), StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", outcome.Errors + outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_makes_a_new_database_and_then_says_it_is_up_to_date()
    {
        var first = await RunAsync("migrate");
        Assert.True(first.ExitCode == 0, first.Errors);
        Assert.Contains("Applied", first.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(DatabaseFile));
        var second = await RunAsync("migrate");
        Assert.Equal(0, second.ExitCode);
        Assert.Contains("up to date", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_admin_takes_the_password_from_standard_input()
    {
        var outcome = await PortalProcess.RunAsync(_root, ["create-admin", "admin1"], "Fuzhou-Hill-2031\n");
        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        Assert.DoesNotContain("Fuzhou-Hill-2031", outcome.Output, StringComparison.Ordinal);
        await SignsInAsync("admin1", "Fuzhou-Hill-2031");
    }

    [Fact]
    public async Task Create_admin_makes_a_password_when_standard_input_is_empty()
    {
        var outcome = await RunAsync("create-admin", "admin2");
        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        await SignsInAsync("admin2", ShownPassword().Match(outcome.Output).Groups[1].Value);
    }

    [Fact]
    public async Task Create_admin_refuses_a_weak_password_and_a_name_already_taken()
    {
        var weak = await PortalProcess.RunAsync(_root, ["create-admin", "admin3"], "12345\n");
        Assert.Equal(1, weak.ExitCode);
        Assert.NotEmpty(Lines(weak.Errors));
        Assert.Equal(0, (await RunAsync("create-admin", "admin3")).ExitCode);
        Assert.Equal(1, (await RunAsync("create-admin", "admin3")).ExitCode);
    }

    [Fact]
    public async Task Report_writes_the_document_and_the_workbook()
    {
        using var database = await TestDatabase.DemonstrationAsync();
        var folder = Path.Combine(_root, "reports");
        var outcome = await RunAsync("report", "2023", "--out", folder, "--ConnectionStrings:Portal", $"Data Source={database.File}");
        Assert.True(outcome.ExitCode == 0, outcome.Errors);
        var files = Directory.GetFiles(folder);
        Assert.Equal([".docx", ".xlsx"], files.Select(Path.GetExtension).Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(f)[..2]));
        Assert.Equal(files.Order(StringComparer.Ordinal), Lines(outcome.Output).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Report_without_a_township_says_so_and_ends_with_1()
    {
        await RunAsync("migrate");
        var outcome = await RunAsync("report", "2023", "--out", Path.Combine(_root, "reports"));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("2023", Assert.Single(Lines(outcome.Errors)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_before_the_database_was_made_ends_with_1_and_no_stack_trace()
    {
        var outcome = await RunAsync("report", "2023", "--out", Path.Combine(_root, "reports"));
        Assert.Equal(1, outcome.ExitCode);
        Assert.Single(Lines(outcome.Errors));
    }

    [Fact]
    public async Task A_start_on_a_new_database_beside_a_full_files_folder_stops_with_one_line_and_touches_nothing()
    {
        var folder = Path.Combine(_root, "App_Data", "files", "attachments");
        for (var i = 0; i < 78; i++)
        {
            var id = $"{Guid.CreateVersion7():N}";
            var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, id[^2..])).FullName, $"{id}.bin");
            await File.WriteAllBytesAsync(file, [1]);
            File.SetLastWriteTimeUtc(file, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        var missing = await RunAsync("--urls", "http://127.0.0.1:0");
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("78 attachment files", Assert.Single(Lines(missing.Errors)), StringComparison.Ordinal);
        Assert.False(File.Exists(DatabaseFile));

        Assert.Equal(0, (await RunAsync("migrate")).ExitCode);
        var empty = await RunAsync("--urls", "http://127.0.0.1:0");
        Assert.Equal(1, empty.ExitCode);
        Assert.Contains("78 attachment files", Assert.Single(Lines(empty.Errors)), StringComparison.Ordinal);

        var refused = await RunAsync("sweep");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("sweep confirm", Assert.Single(Lines(refused.Errors)), StringComparison.Ordinal);
        Assert.Equal(78, Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Length);

        var confirmed = await RunAsync("sweep", "confirm");
        Assert.True(confirmed.ExitCode == 0, confirmed.Errors);
        Assert.Empty(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
        Assert.Equal(78, Directory.GetFiles(Path.Combine(_root, "App_Data", "files", "trash"), "*", SearchOption.AllDirectories).Length);
    }

    private Task<Outcome> RunAsync(params string[] arguments) => PortalProcess.RunAsync(_root, arguments);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private async Task SignsInAsync(string userName, string password)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System).AddLogging().AddPortalDatabase(Options);
        services.AddIdentityCore<PortalUser>().AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<PortalDbContext>();
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<PortalUser>>();
        var user = await users.FindByNameAsync(userName);
        Assert.NotNull(user);
        Assert.True(await users.CheckPasswordAsync(user, password));
        Assert.Equal([nameof(PortalRole.SystemAdministrator)], await users.GetRolesAsync(user));
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Users.CountAsync());
    }

    [GeneratedRegex("shown once\\): (\\S+)")]
    private static partial Regex ShownPassword();
}
