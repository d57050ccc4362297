using System.Security.Cryptography;
using Biandangou.Data.Disputes;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Biandangou.Web.Areas.Disputes.Models;

/// <summary>Forms that are shown again before they are sent for good.</summary>
public static class FormShownAgain
{
    /// <summary>Keeps what was typed, also what cannot be read, and judges none of it: only another row was asked for.</summary>
    public static void Unjudge(this ModelStateDictionary modelState)
    {
        foreach (var field in modelState.Keys.ToList())
        {
            modelState.ClearValidationState(field);
            modelState.MarkFieldSkipped(field);
        }
    }

    /// <summary>Stands for the cases that were shown as perhaps the same, so that a tick speaks of these and no others.</summary>
    public static string Sign(this IEnumerable<LikeCase> like) =>
        Convert.ToHexString(SHA256.HashData([.. like.Select(c => c.Id).Order().SelectMany(id => id.ToByteArray())]));
}
