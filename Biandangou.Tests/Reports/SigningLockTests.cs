using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using Biandangou.Data.Common.Databases;
using Biandangou.Data.Portal.Demonstration;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Biandangou.Tests.Reports;

/// <summary>Compiling a year takes seconds; while it lasts, others must be able to write.</summary>
public sealed class SigningLockTests(PortalApp portal) : IClassFixture<PortalApp>
{
    private static readonly string[] Counted = ["\"StudySessions\"", "\"PublicityEvents\"", "\"Disputes\""];

    [Fact]
    public async Task Ledgers_are_read_before_the_writers_lock_is_taken_and_not_under_it()
    {
        var watch = new Watch();
        await using var watched = portal.WithWebHostBuilder(host => host.ConfigureTestServices(
            services => services.ConfigureDbContext<SqlitePortalDbContext>(options => options.AddInterceptors(watch))));
        using var staff = await SignInAsync(watched, "staff");
        using var leader = await SignInAsync(watched, "leader");

        await TakeAsync(staff, "submit");
        await TakeAsync(leader, "sign");
        await TakeAsync(staff, "publish", ("SecrecyChecker", "示例甲"), ("SecrecyOpinion", "可以公开"), ("IsFreeOfSecrets", "true"));

        async Task TakeAsync(HttpClient client, string step, params (string, string?)[] typed)
        {
            var form = await client.PageAsync($"/reports/2023/{step}");
            watch.Clear();
            using var answer = await client.SubmitAsync(form, typed);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.NotEmpty(watch.Under);
            Assert.DoesNotContain(watch.Under, IsCounting);
            if (step != "publish")
                Assert.Contains(watch.Before, IsCounting);
        }
    }

    private static bool IsCounting(string command) => Counted.Any(table => command.Contains($"FROM {table}", StringComparison.Ordinal));

    private static async Task<HttpClient> SignInAsync(WebApplicationFactory<Program> app, string userName)
    {
        var client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        using var entered = await client.SubmitAsync(
            await client.PageAsync("/sign-in"), ("UserName", userName), ("Password", DemoAccounts.Password));
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        return client;
    }

    /// <summary>Commands outside of transactions and inside.</summary>
    private sealed class Watch : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Before { get; } = [];

        public ConcurrentQueue<string> Under { get; } = [];

        public void Clear()
        {
            Before.Clear();
            Under.Clear();
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            (command.Transaction is null ? Before : Under).Enqueue(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
