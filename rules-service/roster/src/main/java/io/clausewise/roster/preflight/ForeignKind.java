package io.clausewise.roster.preflight;

/** What a file is that is no roster we read, in the words of whoever sent it. */
enum ForeignKind {
    XLSB("二进制 Excel 工作簿（.xlsb）", "a binary Excel workbook (.xlsb)", true),
    ODS("OpenDocument 电子表格（.ods）", "an OpenDocument spreadsheet (.ods)", true),
    STRICT("严格 Open XML 电子表格", "a Strict Open XML spreadsheet", true),
    EXCEL_95("Excel 95 或更早的工作簿", "a workbook of Excel 95 or older", true),
    XML_2003("XML 电子表格 2003", "an XML Spreadsheet 2003", true),
    HTML("网页（HTML）", "a web page (HTML)", true),
    MHTML("单个文件网页（MHTML）", "a web archive (MHTML)", true),
    UTF_16("UTF-16 编码的文本（Unicode 文本）", "text in UTF-16 (Unicode text)", true),
    XML("XML 文件", "an XML file", false),
    PDF("PDF 文件", "a PDF file", false),
    DOCX("Word 文档（.docx）", "a Word document (.docx)", false),
    PPTX("PowerPoint 演示文稿（.pptx）", "a PowerPoint presentation (.pptx)", false),
    DOC("Word 文档（.doc）", "a Word document (.doc)", false),
    OLE2("Office 97–2003 文件，但不是工作簿", "an Office 97–2003 file, but no workbook", false),
    RTF("RTF 文档", "an RTF document", false),
    JPEG("JPEG 图片", "a JPEG picture", false),
    PNG("PNG 图片", "a PNG picture", false),
    GIF("GIF 图片", "a GIF picture", false),
    ZIP("普通压缩包（zip）", "a plain archive (zip)", false),
    RAR("压缩包（rar）", "an archive (rar)", false),
    SEVEN_ZIP("压缩包（7z）", "an archive (7z)", false),
    GZIP("压缩包（gzip）", "an archive (gzip)", false),
    BINARY("无法识别的二进制文件", "a binary file of an unknown kind", false);

    private final String zh;
    private final String en;
    private final boolean opensInExcel;

    ForeignKind(String zh, String en, boolean opensInExcel) {
        this.zh = zh;
        this.en = en;
        this.opensInExcel = opensInExcel;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    /** Whether Excel can make a roster of it. */
    boolean opensInExcel() {
        return opensInExcel;
    }
}
