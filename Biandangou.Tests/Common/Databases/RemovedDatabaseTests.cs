using System.Net;
using Biandangou.Data.Common.Auditing;
using Biandangou.Data.Common.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Biandangou.Tests.Common.Databases;

/// <summary>The embedded file is removed or replaced while the portal runs.</summary>
public sealed class RemovedDatabaseTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_write_is_acknowledged_and_no_file_made_once_the_file_is_gone(bool replaced)
    {
        await using var app = await PortalApp.StartAsync();
        using var client = await app.SignInAsync("village01");
        var forms = new List<AngleSharp.Html.Dom.IHtmlDocument>();
        for (var i = 0; i < 10; i++)
            forms.Add(await client.PageAsync("/publicity/events/new"));
        using var visitor = app.Visit();
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/health/ready"));

        var copy = $"{app.Database.File}.copy";
        File.Copy(app.Database.File, copy);
        File.Delete(app.Database.File);
        if (replaced)
            File.Move(copy, app.Database.File);

        var acknowledged = 0;
        foreach (var form in forms)
        {
            using var answer = await client.SubmitAsync(form, ("On", "2026-11-09"), ("Audience", "37"));
            Assert.Contains("数据库文件", (await answer.PageAsync()).Text("h1"), StringComparison.Ordinal);
            acknowledged += answer.StatusCode < HttpStatusCode.InternalServerError ? 1 : 0;
        }

        Assert.Equal(0, acknowledged);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await visitor.StatusAsync("/health/ready"));
        Assert.Equal(replaced, File.Exists(app.Database.File));
    }

    [Fact]
    public async Task A_file_removed_inside_a_transaction_stops_its_commit()
    {
        using var database = await TestDatabase.EmptyAsync();
        await using var db = database.NewContext();
        var refused = await Assert.ThrowsAsync<SqliteException>(() => db.ExecuteInTransactionAsync(
            async () =>
            {
                db.Note(AuditAction.Viewed, "示例", Guid.Empty, "示例");
                await db.SaveChangesAsync();
                File.Delete(database.File);
            },
            default));
        Assert.Equal(1032, refused.SqliteExtendedErrorCode);
    }

    [Fact]
    public async Task A_portal_makes_no_database_but_by_migrating()
    {
        var folder = Directory.CreateTempSubdirectory("portal-none-");
        var options = DatabaseOptions.Read(
            new ConfigurationBuilder()
                .AddInMemoryCollection([new("ConnectionStrings:Portal", "Data Source=portal.db")]).Build(), folder.FullName);
        await using (var connection = new SqliteConnection(options.ConnectionString))
            await Assert.ThrowsAsync<SqliteException>(() => connection.OpenAsync());
        Assert.False(File.Exists(options.File));
        folder.Delete(recursive: true);
    }
}
