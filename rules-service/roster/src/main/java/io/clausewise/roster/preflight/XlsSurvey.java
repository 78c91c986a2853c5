package io.clausewise.roster.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Counts what an .xls holds, record by record, before a model of it is built. */
final class XlsSurvey {
    private final Limits limits;
    private final Tally tally;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<List<MergedRegion>> merges = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private int open;
    private int started;
    private int merged;
    private int row;

    private XlsSurvey(Limits limits) {
        this.limits = limits;
        this.tally = new Tally(limits);
    }

    static CheckedRoster check(Path file, Limits limits) throws RosterRefused {
        XlsSurvey survey = new XlsSurvey(limits);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            try (InputStream in = workbook(container.getRoot())) {
                RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
                for (Record record; (record = records.nextRecord()) != null; ) {
                    survey.take(record);
                }
            }
            survey.checkWhole();
            readEverything(container.getRoot());
        } catch (EncryptedDocumentException e) {
            throw Refusals.encrypted();
        } catch (IOException | RuntimeException e) {
            throw Refusals.corrupt("工作簿无法读取", "the workbook cannot be read");
        }
        return new CheckedRoster(file, RosterKind.XLS, null, survey.sheets(), survey.tally.counts(), limits);
    }

    private static InputStream workbook(DirectoryNode root) throws IOException, RosterRefused {
        if (root.hasEntry("EncryptedPackage")) {
            throw Refusals.encrypted();
        }
        for (String name : List.of("Workbook", "WORKBOOK", "BOOK")) {
            if (root.hasEntry(name)) {
                return root.createDocumentInputStream(name);
            }
        }
        throw Refusals.wrongKind(
                root.hasEntry("Book")
                        ? ForeignKind.EXCEL_95
                        : root.hasEntry("WordDocument") ? ForeignKind.DOC : ForeignKind.OLE2);
    }

    /** The other streams too, since whoever writes the workbook anew will want them; missing blocks make it fail. */
    private static void readEverything(DirectoryNode folder) throws IOException {
        for (Entry entry : folder) {
            if (entry instanceof DirectoryNode inner) {
                readEverything(inner);
            } else if (entry instanceof DocumentEntry document) {
                try (InputStream in = folder.createDocumentInputStream(document)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }

    private void take(Record record) throws RosterRefused {
        if (record instanceof BoundSheetRecord sheet) {
            bound.add(sheet);
        } else if (record instanceof SSTRecord sst) {
            texts = sst;
        } else if (record instanceof BOFRecord bof) {
            open++;
            start(bof);
        } else if (record instanceof EOFRecord) {
            open--;
        } else if (record instanceof MergeCellsRecord merge) {
            merge(merge);
        } else if (record instanceof CellRecord cell && !(record instanceof BlankRecord)) {
            cell(cell);
        } else if (record instanceof StringRecord text) {
            tally.text(text.getString().length());
        }
    }

    /** A file cut off is filled up with nothing, and would pass for one with fewer sheets or rows. */
    private void checkWhole() throws RosterRefused {
        if (open != 0 || started <= bound.size()) {
            throw Refusals.corrupt("工作簿不完整", "the workbook is not complete");
        }
    }

    private void start(BOFRecord bof) throws RosterRefused {
        if (bof.getVersion() != BOFRecord.VERSION) {
            throw Refusals.wrongKind(ForeignKind.EXCEL_95);
        }
        if (open > 1) {
            // a chart inside a sheet
            return;
        }
        started++;
        if (bof.getType() != BOFRecord.TYPE_WORKBOOK) {
            merges.add(new ArrayList<>());
            row = -1;
        }
    }

    private void cell(CellRecord cell) throws RosterRefused {
        if (cell.getRow() != row) {
            row = cell.getRow();
            tally.row();
        }
        int length = 0;
        if (cell instanceof LabelSSTRecord label && texts != null) {
            length = texts.getString(label.getSSTIndex()).getCharCount();
        }
        tally.cell(cell.getColumn(), length);
    }

    private void merge(MergeCellsRecord record) throws RosterRefused {
        merged += record.getNumAreas();
        if (merged > limits.merges()) {
            throw Refusals.tooManyMerges(limits.merges());
        }
        for (int i = 0; i < record.getNumAreas() && !merges.isEmpty(); i++) {
            CellRangeAddress area = record.getAreaAt(i);
            merges.get(merges.size() - 1)
                    .add(new MergedRegion(
                            area.getFirstRow() + 1,
                            area.getFirstColumn(),
                            area.getLastRow() + 1,
                            area.getLastColumn()));
        }
    }

    private List<SurveyedSheet> sheets() {
        List<SurveyedSheet> sheets = new ArrayList<>();
        for (int i = 0; i < bound.size(); i++) {
            BoundSheetRecord sheet = bound.get(i);
            boolean visible = !sheet.isHidden() && !sheet.isVeryHidden();
            sheets.add(new SurveyedSheet(sheet.getSheetname(), visible, i < merges.size() ? merges.get(i) : List.of()));
        }
        return sheets;
    }
}
