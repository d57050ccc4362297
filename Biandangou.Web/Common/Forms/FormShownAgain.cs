namespace Biandangou.Web.Common.Forms;

/// <summary>Forms that are shown again before they are sent for good.</summary>
public static class FormShownAgain
{
    /// <summary>
    /// Keeps what was typed, also what cannot be read, and judges none of it: only more rows or other choices were asked for.
    /// </summary>
    public static void Unjudge(this ModelStateDictionary modelState)
    {
        foreach (var field in modelState.Keys.ToList())
        {
            modelState.ClearValidationState(field);
            modelState.MarkFieldSkipped(field);
        }
    }
}
