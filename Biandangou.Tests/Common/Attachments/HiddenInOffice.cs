using static Biandangou.Tests.Common.Attachments.SampleFiles;

namespace Biandangou.Tests.Common.Attachments;

/// <summary>Fields, formulas and links of Office documents, written so that a search for plain words would miss them.</summary>
internal static class HiddenInOffice
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Run = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";

    private static readonly string[] Formulas =
    [
        "_xlfn.IMAGE(\"http://evil.invalid/x.png\")", "IMAGE(\"http://evil.invalid/x.png\")", "RTD(\"x\",,\"y\")",
        "CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",1)", "REGISTER.ID(\"a\",\"b\")", "'\\\\evil\\[x.xlsx]a'!A1",
        "'http://evil/[x.xlsx]a'!A1",
        "[x.xlsx]a!A1", "cmd|'/c calc'!A0", "HYPERLINK(\"fi\"&amp;\"le:///c:/x\")", "HYPERLINK(A1)", "HYPERLINK(\"https://a.cn/\"&amp;A1)",
        "HYPERLINK (\"file%3A///c:/x\")", "<![CDATA[WEBSERVICE(\"http://evil\")]]>", "WEB<!-- -->SERVICE(\"http://evil\")",
        "'a\"'!A1&amp;WEBSERVICE(\"x\")&amp;'b\"'!A1",
    ];

    private static readonly string[] Fields =
    [
        "<![CDATA[DDEAUTO cmd]]>", "<!--x-->DDEAUTO cmd", "DDE<!-- -->AUTO cmd", "<?x?>DDEAUTO cmd", "HYPERLINK \\o \"t\" \"file:///c:/x\"",
        "HYPERLINK \"file%3A///c:/x\"", "HYPERLINK \"fi<![CDATA[le:///c:/x\"]]>", "DATABASE \\d \"x\"", "RD \"x.docx\"", "QUOTE 68 68 69",
    ];

    public static IEnumerable<HostileFile> All =>
    [
        .. Formulas.Select((f, i) => Of($"formula{i}.xlsx", Formula(f))),
        .. Fields.Select((f, i) => Of($"field{i}.docx", DocxSaying(Field(f)))),
        Of("after-field.docx", DocxSaying(Field("PAGE") + Field("DDEAUTO cmd"))),
        Of("in-field.docx", DocxSaying($"{Run}<w:r><w:instrText>HYPERLINK </w:instrText></w:r>{Field("REF a")}")),
        Of("two-runs.docx", DocxSaying(
            "<w:r><w:instrText>HYPERLINK \"fi</w:instrText></w:r><w:r><w:instrText>le:///c\"</w:instrText></w:r>")),
        Of("moved.docx", Moved()),
        Of("renamed-rels.docx", Docx(("word/a.dat", Utf8("<Relationships><Relationship Target=\"file:///c\"/></Relationships>")))),
        Of("wide.docx", Docx(("word/a.dat",
            System.Text.Encoding.Unicode.GetBytes($"<w:p xmlns:w=\"{Word}\"><w:instrText>DDE a</w:instrText></w:p>")))),
        Of("shape.docx", DocxSaying("<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" href=\"file:///c:/x\"/>")),
        Of("picture.docx", DocxSaying("<v:imagedata xmlns:v=\"urn:schemas-microsoft-com:vml\" src=\"http://evil.invalid/x.png\"/>")),
        Of("share-picture.xlsx", Xlsx(("xl/drawings/vmlDrawing1.vml", Utf8("<xml><imagedata src=\"\\\\evil\\x.png\"/></xml>")))),
        Of("escaped.docx", Docx(Link("hyperlink", "file%3A///c:/x"))),
        Of("name.xlsx", Xlsx(("xl/workbook.xml",
            Utf8("<workbook><definedName name=\"x\">WEBSERVICE(\"http://evil\")</definedName></workbook>")))),
        Of("query.xlsx", Xlsx(("xl/connections.xml",
            Utf8("<connections><connection id=\"1\" refreshOnLoad=\"1\"><webPr url=\"http://evil\"/></connection></connections>")))),
        Of("database.xlsx", Xlsx((
            "xl/c.bin", Utf8("<connections><connection id=\"1\" type=\"1\"><dbPr connection=\"DSN=x\"/></connection></connections>")))),
        Of("rule.xlsx", Xlsx(("xl/worksheets/sheet1.xml",
            Utf8("<dataValidation><formula1>WEBSERVICE(\"http://evil\")</formula1></dataValidation>")))),
    ];

    public static byte[] Formula(string formula) => Xlsx(("xl/worksheets/sheet1.xml", Utf8($"<c><f>{formula}</f></c>")));

    public static string Field(string code) =>
        $"{Run}<w:r><w:instrText>{code}</w:instrText></w:r>" +
        "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>The document itself has an unusual name; a harmless one has the usual name.</summary>
    private static byte[] Moved() => Document("word/real.dat", MainType,
        $"<w:document xmlns:w=\"{Word}\"><w:body><w:p>{Field("DDEAUTO cmd")}</w:p></w:body></w:document>",
        ("word/document.xml", Utf8("<x/>")));

    private static HostileFile Of(string name, byte[] bytes) => new("office", name, bytes, MustRefuse: true);
}
