using System.Security.Cryptography;
using Biandangou.Data.Disputes.Intake;

namespace Biandangou.Web.Areas.Disputes.Models.Intake;

/// <summary>Cases that are shown once before a form is taken for good.</summary>
public static class Likeness
{
    /// <summary>Stands for the cases that were shown as perhaps the same, so that a tick speaks of these and no others.</summary>
    public static string Sign(this IEnumerable<LikeCase> like) =>
        Convert.ToHexString(SHA256.HashData([.. like.Select(c => c.Id).Order().SelectMany(id => id.ToByteArray())]));
}
