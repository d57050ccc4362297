using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Biandangou.Data.Common.Databases;
using Biandangou.Web.Portal.Commands;
using Biandangou.Web.Portal.Startup;
using Serilog;

// One culture, whatever the server speaks: weekdays and sorting are Chinese.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

if (!CommandLine.TryParse(args, out var command))
{
    await Console.Error.WriteLineAsync(CommandLine.Usage);
    return 2;
}

try
{
    if (command.Verb is KeyFileCommand keyFile)
        return await keyFile.RunAsync();
    var builder = WebApplication.CreateBuilder(command.HostArguments);
    builder.AddPortal();
    await using var app = builder.Build();
    if (command.Verb is { } verb)
        return await verb.RunAsync(app);

    await app.PrepareDatabaseAsync();
    app.UsePortal();
    await app.RunAsync();
    return 0;
}
catch (Exception refusal) when (refusal is UnusableSettingException or UnsuitableDatabaseException)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
catch (Exception failure) when (failure is DbException or IOException or UnauthorizedAccessException or SocketException)
{
    // The message alone: it names the file or server, never the connection string.
    await Console.Error.WriteLineAsync($"The portal cannot start: {failure.Message.ReplaceLineEndings(" ")}");
    return 1;
}
finally
{
    await Log.CloseAndFlushAsync();
}

/// <summary>Visible to the tests' WebApplicationFactory.</summary>
public partial class Program;
