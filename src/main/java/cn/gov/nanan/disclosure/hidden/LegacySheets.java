package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Judgement;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.util.CellReference;

/** .xls, .et: read record by record, never as a whole. */
final class LegacySheets {
    private final Judgement judgement;
    private final HiddenFindings findings;
    private final List<String> sheets = new ArrayList<>();
    private Ranges rows;
    private int sheet;
    private int depth;

    LegacySheets(Judgement judgement, HiddenFindings findings) {
        this.judgement = judgement;
        this.findings = findings;
    }

    void look(DirectoryNode root, String stream) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(this::see);
        try (InputStream in = root.createDocumentInputStream(stream)) {
            new HSSFEventFactory().processEvents(request, in);
        }
    }

    /** A chart is a sheet inside of a sheet. */
    private void see(Record record) {
        judgement.requireTime();
        if (record instanceof BOFRecord) {
            depth++;
            if (depth == 1 && ((BOFRecord) record).getType() != BOFRecord.TYPE_WORKBOOK) {
                rows = new Ranges(HiddenKind.HIDDEN_ROWS, name(), findings);
            }
        } else if (record instanceof EOFRecord) {
            depth--;
            if (depth == 0 && rows != null) {
                rows.end();
                rows = null;
                sheet++;
            }
        } else if (record instanceof BoundSheetRecord bound) {
            sheets.add(bound.getSheetname());
            if (bound.isHidden() || bound.isVeryHidden()) {
                findings.add(HiddenKind.HIDDEN_SHEET, HiddenPlace.of("sheet", bound.getSheetname()));
            }
        } else if (rows != null) {
            inSheet(record);
        }
    }

    private void inSheet(Record record) {
        if (record instanceof RowRecord row) {
            rows.next(row.getRowNumber() + 1, row.getZeroHeight());
        } else if (record instanceof ColumnInfoRecord column && column.getHidden()) {
            findings.add(
                    HiddenKind.HIDDEN_COLUMNS,
                    Ranges.columns(name(), column.getFirstColumn() + 1, column.getLastColumn() + 1));
        } else if (record instanceof NoteRecord note) {
            String cell = new CellReference(note.getRow(), note.getColumn()).formatAsString();
            findings.add(HiddenKind.COMMENT, HiddenPlace.by(note.getAuthor(), "cell", name(), cell));
        }
    }

    private String name() {
        return sheet < sheets.size() ? sheets.get(sheet) : String.valueOf(sheet + 1);
    }
}
