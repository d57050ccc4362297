namespace Biandangou.Web.Common.Entry;

/// <summary>What is wrong with a form, told at its field; no field is the form as a whole.</summary>
public sealed record Fault(string Field, string Words);

public static class Faults
{
    /// <summary>One fault a field: what cannot be read is not judged besides.</summary>
    public static void Tell(this ModelStateDictionary modelState, IEnumerable<Fault> faults)
    {
        foreach (var fault in faults.Where(f => modelState[f.Field] is not { Errors.Count: > 0 }))
            modelState.AddModelError(fault.Field, fault.Words);
    }
}
