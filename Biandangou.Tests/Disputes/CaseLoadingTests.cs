using System.Data.Common;
using Biandangou.Data.Disputes.Steps;
using Biandangou.Domain.Disputes;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Biandangou.Tests.Disputes;

public sealed class CaseLoadingTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("DisputeAssignments")]
    [InlineData("DisputeResolutions")]
    [InlineData("CaseFilings")]
    public async Task A_case_reopened_while_it_is_read_is_read_again_as_it_then_stands(string table)
    {
        var path = await app.NewCaseAsync("读取时被重新办理", then: CaseRecords.File);
        var id = Guid.Parse(path.Split('/')[2]);
        var meanwhile = new Meanwhile(table, async () =>
        {
            await using var other = app.NewContext();
            (await other.LoadCaseAsync(id, default))!.Reopen(TestDatabase.Today, "没有履行", TestDatabase.Today);
            await other.SaveChangesAsync();
        });

        await using var db = app.Database.NewContext(clock: app.Clock, interceptors: meanwhile);
        var record = (await db.LoadCaseAsync(id, default))!;

        Assert.True(meanwhile.Happened);
        Assert.Equal((DisputeStatus.Open, null, null), (record.Status, record.Standing, record.Filed));
        Assert.Single(record.Resolutions);
        Assert.Single(db.ChangeTracker.Entries<Dispute>());
    }

    /// <summary>Does something once, just before the first reading of a table.</summary>
    private sealed class Meanwhile(string table, Func<Task> action) : DbCommandInterceptor
    {
        public bool Happened { get; private set; }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            if (!Happened && command.CommandText.Contains($"FROM \"{table}\"", StringComparison.Ordinal))
            {
                Happened = true;
                await action();
            }

            return result;
        }
    }
}
