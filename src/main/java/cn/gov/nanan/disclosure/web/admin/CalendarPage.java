package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.calendar.CalendarNotices;
import cn.gov.nanan.disclosure.calendar.CalendarPreview;
import cn.gov.nanan.disclosure.calendar.CalendarYear;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.Move;
import cn.gov.nanan.disclosure.calendar.NoticeDraft;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.file.PlainText;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** 工作日历: the known years, one of them drawn, and the form that takes over a notice. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FILE = 100 * 1024;

    @Inject
    private Calendars calendars;

    @Inject
    private CalendarNotices notices;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private Feedback feedback;

    private String asked;
    private boolean editable;
    private Integer year;
    private Integer entryYear;
    private String title;
    private String url;
    private String rows;
    private boolean supplement;
    private boolean earlierAllowed;
    private transient Part upload;
    private transient CalendarPreview preview;
    private transient List<CalendarYear> years;

    /** Opens the year asked for, else this one; suggests the next notice that is missing. */
    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
        WorkingCalendar current = calendars.current();
        year = years().stream()
                .map(CalendarYear::number)
                .filter(known -> known.toString().equals(asked))
                .findFirst()
                .orElse(LocalDate.now(clock).getYear());
        entryYear = years().get(0).number();
        for (CalendarYear known : years()) {
            entryYear = known.isAnnounced() ? entryYear : known.number();
        }
        if (current.isAnnounced(entryYear)) {
            entryYear++;
        }
        title = texts.of("calendar.entry.title.usual", String.valueOf(entryYear));
    }

    /** The known years, the latest first. */
    public List<CalendarYear> years() {
        if (years == null) {
            years = calendars.years().stream()
                    .sorted(Comparator.comparingInt(CalendarYear::number).reversed())
                    .toList();
        }
        return years;
    }

    /** The auditor only reads. */
    public boolean isEditable() {
        return editable;
    }

    /** The year that is drawn. */
    public YearView view() {
        return YearView.of(year, calendars.current());
    }

    public boolean isAnnounced() {
        return calendars.current().isAnnounced(year);
    }

    public int workingDays(CalendarYear known) {
        return YearView.of(known.number(), calendars.current()).workingDays();
    }

    public String version() {
        return calendars.current().version();
    }

    /** Puts the uploaded file's text into the field, where it can be looked at and mended. */
    public void read() {
        preview = null;
        if (upload == null || upload.getSize() == 0) {
            throw new BusinessException("calendar.error.no-file");
        }
        if (upload.getSize() > LARGEST_FILE) {
            throw new BusinessException("calendar.error.too-large");
        }
        try (InputStream in = upload.getInputStream()) {
            rows = PlainText.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new BusinessException("calendar.error.no-file");
        }
    }

    public void preview() {
        earlierAllowed = false;
        preview = null;
        preview = notices.preview(draft());
    }

    public String confirm() {
        List<Move> moves = notices.confirm(preview.draft(), preview.basedOn(), earlierAllowed);
        String number = String.valueOf(preview.draft().year());
        feedback.done("calendar.done", number, moves.size());
        return "/admin/calendar?faces-redirect=true&year=" + number;
    }

    private NoticeDraft draft() {
        return new NoticeDraft(entryYear == null ? 0 : entryYear, title, url, supplement, rows);
    }

    public CalendarPreview previewed() {
        return preview;
    }

    public Integer getYear() {
        return year;
    }

    /** As it stands in the address: whatever it is, the page opens. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Integer getEntryYear() {
        return entryYear;
    }

    public void setEntryYear(Integer entryYear) {
        this.entryYear = entryYear;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getRows() {
        return rows;
    }

    public void setRows(String rows) {
        this.rows = rows;
    }

    public boolean isSupplement() {
        return supplement;
    }

    public void setSupplement(boolean supplement) {
        this.supplement = supplement;
    }

    public boolean isEarlierAllowed() {
        return earlierAllowed;
    }

    public void setEarlierAllowed(boolean earlierAllowed) {
        this.earlierAllowed = earlierAllowed;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
