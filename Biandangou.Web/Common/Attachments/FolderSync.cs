using System.Runtime.InteropServices;
using System.Text;

namespace Biandangou.Web.Common.Attachments;

/// <summary>Writes a folder's entries to the disk: without it a power cut can take a renamed file whose bytes are safe.</summary>
internal static class FolderSync
{
    /// <returns>False where the system keeps its folders itself, as Windows does, or cannot do so.</returns>
    public static bool Flush(string folder)
    {
        if (OperatingSystem.IsWindows() || open(Encoding.UTF8.GetBytes(folder + "\0"), flags: 0) is not (>= 0 and var handle))
            return false;
        try
        {
            return fsync(handle) == 0;
        }
        finally
        {
            _ = close(handle);
        }
    }

    [DllImport("libc", ExactSpelling = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int open(byte[] path, int flags);

    [DllImport("libc", ExactSpelling = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(int handle);

    [DllImport("libc", ExactSpelling = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int handle);
}
