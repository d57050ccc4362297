using Biandangou.Data.Common.Databases;

namespace Biandangou.Web.Common.Startup;

/// <summary>Folder outside the web root for everything the portal keeps beside the database (<c>Files:Root</c>).</summary>
/// <param name="Path">Absolute and writable.</param>
public sealed record FilesRoot(string Path)
{
    public static FilesRoot Read(IConfiguration configuration, string contentRoot) =>
        new(WritableFolder.Of("Files:Root", configuration["Files:Root"], "App_Data/files", contentRoot));
}

/// <summary>A folder setting, created when missing and tried out by writing.</summary>
public static class WritableFolder
{
    /// <returns>The absolute path.</returns>
    /// <exception cref="UnusableSettingException">The portal may not write there.</exception>
    public static string Of(string setting, string? configured, string fallback, string contentRoot)
    {
        var folder = string.IsNullOrEmpty(configured) ? fallback : configured;
        try
        {
            var path = Path.GetFullPath(folder, contentRoot);
            Directory.CreateDirectory(path);
            var probe = Path.Combine(path, $".write-probe-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableSettingException(setting, folder, "a folder the portal may write to");
        }
    }
}
