using Biandangou.Data.Common.Databases;

namespace Biandangou.Web.Common.Startup;

/// <summary>Folder outside the web root for everything the portal keeps beside the database (<c>Files:Root</c>).</summary>
/// <param name="Path">Absolute and writable.</param>
public sealed record FilesRoot(string Path)
{
    public static FilesRoot Read(IConfiguration configuration, string contentRoot)
    {
        var configured = configuration["Files:Root"] is { Length: > 0 } value ? value : "App_Data/files";
        try
        {
            var path = System.IO.Path.GetFullPath(configured, contentRoot);
            Directory.CreateDirectory(path);
            var probe = System.IO.Path.Combine(path, ".write-probe");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return new FilesRoot(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableSettingException("Files:Root", configured, "a folder the portal may write to");
        }
    }
}
