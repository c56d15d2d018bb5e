package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.casework.RequestCriteria;
import cn.gov.nanan.disclosure.casework.RequestRegister;
import cn.gov.nanan.disclosure.deadline.DueDays;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;

/** 导出政府信息公开申请登记簿: the rows that the page shows, without anything personal; that somebody took it is an act. */
@Stateless
public class RequestExports {
    @Inject
    private RequestRegister register;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    public void write(RequestCriteria criteria, Format format, Locale locale, OutputStream out) {
        Supervisors.requireReader(acting.actor());
        audit.record(acting.officer().userName(), "report.exported", "register:REQUESTS", null);
        if (format == Format.CSV) {
            try (Table table = new CsvTable(out, locale)) {
                fill(table, criteria, locale);
            }
            return;
        }
        try (Workbook workbook = new Workbook(out, "Disclosure", "1.0");
                Table table = new XlsxTable(workbook, Messages.text(locale, "menu.casework.requests"), locale)) {
            fill(table, criteria, locale);
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    private void fill(Table table, RequestCriteria criteria, Locale locale) {
        DueDays days = register.days();
        table.add(CellText.headings(locale, List.of(RequestColumn.values())));
        register.each(criteria, row -> table.add(RequestColumn.cells(row, days)));
    }
}
