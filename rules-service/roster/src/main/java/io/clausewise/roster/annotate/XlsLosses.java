package io.clausewise.roster.annotate;

import io.clausewise.message.Text;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What of an .xls is not carried over, so that it can be said. */
final class XlsLosses {
    private boolean macros;
    private int drawings;
    private int comments;
    private int validations;
    private int conditional;
    private long formulas;

    void look(POIFSFileSystem container, HSSFWorkbook workbook) {
        macros = container.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            validations += sheet.getDataValidations().size();
            conditional += sheet.getSheetConditionalFormatting().getNumConditionalFormattings();
            HSSFPatriarch shapes = sheet.getDrawingPatriarch();
            if (shapes != null) {
                for (HSSFShape shape : shapes.getChildren()) {
                    if (shape instanceof HSSFComment) {
                        comments++;
                    } else {
                        drawings++;
                    }
                }
            }
        }
    }

    /** A formula that cannot stand in an .xlsx; its stored value stands there. */
    void formula() {
        formulas++;
    }

    List<Text> said() {
        List<Text> said = new ArrayList<>();
        said.add(new Text("原文件是 .xls，已转为 .xlsx", "the roster is an .xls; this is an .xlsx made of it"));
        add(said, macros ? 1 : 0, "宏", "macros");
        add(said, drawings, "图片、图表和图形", "pictures, charts and shapes");
        add(said, comments, "批注", "comments");
        add(said, validations, "数据有效性", "data validations");
        add(said, conditional, "条件格式", "conditional formats");
        if (formulas > 0) {
            said.add(new Text(
                    "有 " + formulas + " 个公式不能转换，只保留了值",
                    formulas + " formulas could not be converted: their values stand there"));
        }
        return said;
    }

    private static void add(List<Text> said, int count, String zh, String en) {
        if (count > 0) {
            said.add(new Text("没有保留：" + zh, "not kept: " + en));
        }
    }
}
