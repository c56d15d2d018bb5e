package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.annual.AnnualDocument;
import cn.gov.nanan.disclosure.annual.AnnualPublishing;
import cn.gov.nanan.disclosure.annual.AnnualReports;
import cn.gov.nanan.disclosure.annual.AnnualView;
import cn.gov.nanan.disclosure.annual.CellNote;
import cn.gov.nanan.disclosure.annual.ReportCell;
import cn.gov.nanan.disclosure.annual.ReportLine;
import cn.gov.nanan.disclosure.annual.ReportTable;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** 年度报告页: tables, checks, words and what was written by hand, of one year. */
@Named
@ViewScoped
public class AnnualReportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AnnualReports reports;

    @Inject
    private AnnualPublishing publishing;

    @Inject
    private Reader reader;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Feedback feedback;

    private String named;
    private String drafter;
    private int year;
    private int version;
    private ReportTextFields texts = new ReportTextFields();
    private final CellFields cell = new CellFields();
    private transient AnnualView view;

    public void load() {
        year = GivenYear.of(named, deadlines.today().getYear() - 1);
        version = view().version();
        texts = ReportTextFields.of(view().texts());
    }

    public AnnualView view() {
        if (view == null) {
            view = reports.view(year);
        }
        return view;
    }

    /** 保存文字. */
    public String save() {
        return attempt("annual.saved", () -> {
            reports.write(year, version, texts.texts());
            return self();
        });
    }

    /** 填写、更正一格. */
    public String note() {
        return attempt("annual.noted", () -> {
            reports.note(year, version, cell.chosen(), cell.getValue(), cell.getReason());
            return self();
        });
    }

    /** 定稿. */
    public String freeze() {
        return attempt("annual.frozen-now", () -> {
            reports.freeze(year, version);
            return self();
        });
    }

    /** 起草发布. */
    public String draft() {
        return attempt("annual.drafted", () -> "/items/item?faces-redirect=true&id=" + publishing.draft(year));
    }

    /** 交拟. */
    public String entrust() {
        return attempt("annual.entrusted", () -> {
            publishing.entrust(year, drafter);
            return self();
        });
    }

    /** 可以交拟的拟稿人. */
    public List<Officer> drafters() {
        return publishing.drafters();
    }

    private String attempt(String done, Supplier<String> act) {
        try {
            String next = act.get();
            feedback.done(done);
            return next;
        } catch (BusinessException refused) {
            feedback.refused(refused);
            return null;
        }
    }

    private String self() {
        return "/annual/report?faces-redirect=true&year=" + year;
    }

    /** The cells that may be written by hand now, as {@code row column}. */
    public List<ReportCell> writable() {
        return Stream.of(ReportTable.values())
                .filter(table -> view().isFrozen() || table.isByHand())
                .flatMap(table -> table.rows().stream().flatMap(row -> table.columnsOf(row.id()).stream()
                        .map(column -> new ReportCell(row.id(), column.id()))))
                .toList();
    }

    public String place(ReportCell where) {
        return AnnualDocument.place(where);
    }

    public List<Map.Entry<ReportCell, BigDecimal>> moved() {
        return List.copyOf(view().moved().entrySet());
    }

    public ReportTable table(String name) {
        return ReportTable.valueOf(name);
    }

    public List<RemedyLine> remedies() {
        return RemedyLine.all();
    }

    public String figure(ReportLine row, ReportLine column) {
        return view().figures().value(row.id(), column.id()).toPlainString();
    }

    /** What was written by hand of a cell; null where nothing was. */
    public CellNote noteOf(ReportLine row, ReportLine column) {
        return view().note(row.id(), column.id());
    }

    public String mark(ReportLine row) {
        return row.group() == null ? "" : AnnualDocument.mark(row);
    }

    public boolean isEditable() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** Does he see the cases behind the figures? */
    public boolean isTraceable() {
        return AnnualReports.READERS.stream().anyMatch(reader.actor()::acts);
    }

    public boolean isDraftable() {
        return view().isFrozen() && view().item() == null && reader.actor().acts(Role.DRAFTER);
    }

    /** May he give it to a drafter, as one who does not draft himself? */
    public boolean isEntrustable() {
        return view().isFrozen() && view().item() == null && isEditable() && !isDraftable();
    }

    public boolean isPreliminary() {
        return year >= deadlines.today().getYear();
    }

    public int year() {
        return year;
    }

    public String getDrafter() {
        return drafter;
    }

    public void setDrafter(String drafter) {
        this.drafter = drafter;
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public ReportTextFields getTexts() {
        return texts;
    }

    public CellFields getCell() {
        return cell;
    }
}
