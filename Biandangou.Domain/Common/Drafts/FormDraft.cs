namespace Biandangou.Domain.Common.Drafts;

/// <summary>
/// What an account typed into a form and has not sent yet, or sent after its sign-in had run out. Only that account
/// gets it back. Not audited: it is no record, and goes when the form becomes one.
/// </summary>
public sealed class FormDraft
{
    public const int PathLength = 200;
    public const int ContentLength = 200_000;
    public const int MostPerAccount = 50;

    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    private FormDraft() { }

    /// <param name="submissionId">Of the form as it was opened, so that saving it again replaces the draft.</param>
    /// <param name="path">Address of the form, with the query that opened it.</param>
    public FormDraft(Guid userId, Guid submissionId, string path) => (UserId, SubmissionId, Path) = (userId, submissionId, path);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid UserId { get; private set; }

    public Guid SubmissionId { get; private set; }

    [MaxLength(PathLength)]
    public string Path { get; private set; } = "";

    /// <summary>Whether the draft is of the form at an address, whatever its query.</summary>
    public bool IsOf(string path) => string.Equals(Path.Split('?')[0], path, StringComparison.OrdinalIgnoreCase);

    /// <summary>Names and values, encrypted: a form may hold what its ledger would mask.</summary>
    [MaxLength(ContentLength)]
    public string Content { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime SavedAt { get; private set; }

    public void Keep(string content, DateTime utcNow) => (Content, SavedAt) = (content, utcNow);
}
