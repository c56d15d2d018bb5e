package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/** 导出: registers, cases and the board as files, written while they are read; that somebody took one is an act. */
@Stateless
public class Exports {
    @Inject
    private Lists lists;

    @Inject
    private Board board;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    public void write(Register register, ListFilter filter, Format format, Locale locale, OutputStream out) {
        Supervisors.requireReader(acting.actor());
        record("register:" + register, filter.from() + " – " + filter.to());
        write(register, register.columns(), reader -> lists.each(register, filter, reader), format, locale, out);
    }

    public void write(Figure figure, ListFilter filter, Format format, Locale locale, OutputStream out) {
        figure.require(acting.actor());
        record("figure:" + figure, filter.from() + " – " + filter.to());
        write(figure, figure.columns(), reader -> lists.each(figure, filter, reader), format, locale, out);
    }

    /** 督办看板: the figures, and after them the cases of each, one sheet each. */
    public void write(Span span, Grain grain, Locale locale, OutputStream out) {
        BoardFigures figures = board.figures(span, grain);
        record("board", span.from() + " – " + span.to());
        try (Workbook workbook = new Workbook(out, "Disclosure", "1.0")) {
            new BoardSheets(workbook, locale).write(figures);
            for (Figure figure : Figure.values()) {
                try (Table table = new XlsxTable(workbook, CellText.of(locale, figure), locale)) {
                    fill(table, figure.columns(), locale, reader -> lists.each(figure, figure.filter(span), reader));
                }
            }
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    private static void write(
            Enum<?> list,
            List<Column> columns,
            Consumer<Consumer<ListRow>> rows,
            Format format,
            Locale locale,
            OutputStream out) {
        if (format == Format.CSV) {
            try (Table table = new CsvTable(out, locale)) {
                fill(table, columns, locale, rows);
            }
            return;
        }
        try (Workbook workbook = new Workbook(out, "Disclosure", "1.0");
                Table table = new XlsxTable(workbook, Messages.text(locale, Messages.keyOf(list)), locale)) {
            fill(table, columns, locale, rows);
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    private static void fill(Table table, List<Column> columns, Locale locale, Consumer<Consumer<ListRow>> rows) {
        table.add(CellText.headings(locale, columns));
        rows.accept(row -> table.add(row.cells()));
    }

    private void record(String subject, String detail) {
        audit.record(acting.officer().userName(), "report.exported", subject, detail.replace("null", "…"));
    }
}
