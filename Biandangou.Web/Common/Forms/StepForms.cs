namespace Biandangou.Web.Common.Forms;

/// <summary>Asks for the last day of what lasts; the word for it is told by those built on it.</summary>
public abstract class EndForm : RecordForm
{
    public abstract DateOnly? To { get; set; }
}

/// <summary>Asks for nothing; carries the version the record was seen at.</summary>
public sealed class BareStepForm : RecordForm;
