using System.Net;
using Biandangou.Tests.Common.Attachments;
using Biandangou.Web.Common.Startup;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using static Biandangou.Tests.Disputes.DisputeRecords;

namespace Biandangou.Tests.Disputes;

/// <summary>Logs leave the portal with backups and support calls: no person stands in them.</summary>
public sealed class PersonalLogTests
{
    private const string Person = "示例日志人";
    private const string Phone = "13988887777";

    [Fact]
    public async Task Neither_names_nor_telephones_reach_the_log_whether_a_request_succeeds_or_fails()
    {
        await using var app = await PortalApp.StartAsync();
        var dispute = await app.ClosedAsync(Person, Phone);
        var folder = Path.Combine(Path.GetDirectoryName(app.Services.GetRequiredService<FilesRoot>().Path)!, "logs");
        using var client = await app.SignInAsync("staff");
        var token = new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = await client.TokenAsync(),
            ["Name"] = Person,
            ["Phone"] = Phone
        };

        await client.SubmitAsync($"{Ledger}/persons", token);
        await client.SubmitAsync($"{Ledger}/persons/export", token);
        await client.SubmitAsync($"{Ledger}/persons/erase", token, ("Reason", Person));
        await client.SubmitAsync($"{Ledger}/{dispute.Id}/parties", token);
        await client.GetAsync($"{Ledger}/{dispute.Id}/file/print");
        await client.GetAsync($"{Ledger}/{dispute.Id}/file/export");
        // What a person types where it does not belong, and a request that is refused.
        await client.GetAsync($"{Ledger}?q={Uri.EscapeDataString(Person)}");
        await client.SubmitAsync($"{Ledger}/persons", new Dictionary<string, string> { ["Name"] = Person });
        await client.SubmitAsync($"{Ledger}/new", token, ("Title", Person), ("ReceivedOn", Phone));
        // A failure of the system itself is logged with its exception.
        await using (var connection = new SqliteConnection($"Data Source={app.Database.File}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "ALTER TABLE DisputeParties RENAME TO Away";
            await command.ExecuteNonQueryAsync();
        }

        var broken = await client.SubmitAsync($"{Ledger}/persons", token);
        var log = Read(folder);

        Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
        Assert.Contains("/disputes/persons", log, StringComparison.Ordinal);
        Assert.Contains("Exception", log, StringComparison.Ordinal);
        foreach (var words in new[] { Person, Uri.EscapeDataString(Person), Phone })
            Assert.DoesNotContain(words, log, StringComparison.OrdinalIgnoreCase);
    }

    private static string Read(string folder) => string.Concat(Directory.EnumerateFiles(folder, "*.log").Select(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }));
}
