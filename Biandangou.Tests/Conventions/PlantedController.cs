using Microsoft.AspNetCore.Mvc;

namespace Biandangou.Tests.Conventions;

/// <summary>Forgets its policy and its antiforgery; only the tests that must notice ever map it.</summary>
public sealed class PlantedController : Controller
{
    public const string Path = "/planted";

    [HttpGet(Path)]
    public IActionResult Read() => Content("should never be read");

    [HttpPost(Path), IgnoreAntiforgeryToken]
    public IActionResult Write() => Content("should never be written");
}
