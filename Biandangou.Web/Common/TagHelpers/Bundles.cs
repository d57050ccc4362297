using System.Text.Json;
using Microsoft.AspNetCore.StaticAssets;

namespace Biandangou.Web.Common.TagHelpers;

/// <summary>Our scripts and styles as the build bundled them, each under a name that changes with what is in it.</summary>
internal sealed class Bundles(IWebHostEnvironment environment)
{
    private const string Folder = "lib/bundles/";
    private readonly Dictionary<string, string> _names = ReadManifest(environment);

    /// <summary>Where an entry point such as <c>site.js</c> is served, from the application's root (<c>~/</c>).</summary>
    public string this[string entry] => $"~/{Folder}{_names.GetValueOrDefault(entry, entry)}";

    /// <summary>Lets browsers keep bundles for good. The framework says this only of names that it hashed itself.</summary>
    public static void KeepForGood(EndpointBuilder endpoint)
    {
        var asset = endpoint.Metadata.OfType<StaticAssetDescriptor>().FirstOrDefault();
        if (asset?.Route.StartsWith(Folder, StringComparison.Ordinal) is not true)
            return;
        var serve = endpoint.RequestDelegate!;
        endpoint.RequestDelegate = context =>
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode < StatusCodes.Status400BadRequest)
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
            return serve(context);
        };
    }

    private static Dictionary<string, string> ReadManifest(IWebHostEnvironment environment)
    {
        var file = environment.WebRootFileProvider.GetFileInfo("lib/manifest.json");
        // Started away from its files the portal answers without styles, as it always did, rather than with errors.
        if (!file.Exists)
            return [];
        using var manifest = file.CreateReadStream();
        return JsonSerializer.Deserialize<Dictionary<string, string>>(manifest)!;
    }
}
