package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.catalogue.CatalogueRow;
import cn.gov.nanan.disclosure.catalogue.Slice;
import cn.gov.nanan.disclosure.catalogue.Snapshot;
import cn.gov.nanan.disclosure.catalogue.Snapshots;
import cn.gov.nanan.disclosure.platform.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** 索引目录: the whole catalogue as a table, written while it is read. */
@Path("/")
@ApplicationScoped
public class ExportResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int AT_ONCE = 500;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private Catalogue catalogue;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Clock clock;

    @GET
    @Path("catalogue.csv")
    @Produces(CSV)
    public Response csv(@Context UriInfo address, @Context Request request, @Context HttpHeaders headers) {
        Parameters.of(address);
        return answer(request, headers, "csv", CSV, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
            csv.printRecord(TableRow.headings());
            eachRow(cells -> print(csv, cells));
            csv.flush();
        });
    }

    @GET
    @Path("catalogue.xlsx")
    @Produces(XLSX)
    public Response xlsx(@Context UriInfo address, @Context Request request, @Context HttpHeaders headers) {
        Parameters.of(address);
        return answer(request, headers, "xlsx", XLSX, out -> {
            try (Workbook workbook = new Workbook(out, "Disclosure", "1.0")) {
                Worksheet sheet = workbook.newWorksheet(Problem.text("catalogue.export.name"));
                sheet.freezePane(0, 1);
                XlsxRows rows = new XlsxRows(sheet);
                rows.add(TableRow.headings());
                eachRow(rows::add);
                sheet.finish();
            }
        });
    }

    private Response answer(
            Request request, HttpHeaders headers, String extension, String type, StreamingOutput content) {
        Snapshot now = snapshots.now();
        EntityTag tag = new EntityTag(Edition.tag(now) + "-" + extension, true);
        Edition edition = Edition.of(tag, now.changedAt(), clock.instant());
        String name = "filename=\"catalogue." + extension + "\"";
        return Answers.unchanged(request, headers, edition)
                .orElseGet(() -> Answers.common(Response.ok(content, type), edition)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; " + name)
                        .build());
    }

    private void eachRow(Consumer<List<String>> row) {
        Slice<CatalogueRow> slice = catalogue.rows(CatalogueQuery.ALL, null, AT_ONCE);
        slice.rows().forEach(entry -> row.accept(TableRow.of(entry)));
        while (slice.next() != null) {
            slice = catalogue.rows(CatalogueQuery.ALL, slice.next(), AT_ONCE);
            slice.rows().forEach(entry -> row.accept(TableRow.of(entry)));
        }
    }

    private static void print(CSVPrinter csv, List<String> cells) {
        try {
            csv.printRecord(cells.stream().map(Cell::csv).toList());
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    /** Rows of a sheet, handed on to the reader a thousand at a time. */
    private static final class XlsxRows {
        private static final int FLUSHED = 1000;
        private final Worksheet sheet;
        private int row;

        XlsxRows(Worksheet sheet) {
            this.sheet = sheet;
        }

        void add(List<String> cells) {
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row, column, Cell.xlsx(cells.get(column)));
            }
            row++;
            if (row % FLUSHED == 0) {
                flush();
            }
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException readerLeft) {
                throw new UncheckedIOException(readerLeft);
            }
        }
    }
}
