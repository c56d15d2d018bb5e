package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.calendar.CalendarNotices;
import cn.gov.nanan.disclosure.calendar.CalendarPreview;
import cn.gov.nanan.disclosure.calendar.CalendarYear;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.Move;
import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
    private NoticeFields notice;
    private boolean earlierAllowed;
    private transient CalendarPreview preview;
    private transient List<CalendarYear> years;
    private transient WorkingCalendar current;

    /** Opens the year asked for, else this one; suggests the next notice that is missing. */
    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
        year = years().stream()
                .map(CalendarYear::number)
                .filter(known -> known.toString().equals(asked))
                .findFirst()
                .orElse(LocalDate.now(clock).getYear());
        int next = missing();
        notice = NoticeFields.of(next, texts.of("calendar.entry.title.usual", String.valueOf(next)));
    }

    /** The earliest year whose notice is not in. */
    private int missing() {
        int missing = years().get(0).number();
        for (CalendarYear known : years()) {
            missing = known.isAnnounced() ? missing : known.number();
        }
        return current().isAnnounced(missing) ? missing + 1 : missing;
    }

    /** As it stood when the page was opened. */
    private WorkingCalendar current() {
        if (current == null) {
            current = calendars.current();
        }
        return current;
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
        return YearView.of(year, current());
    }

    public boolean isAnnounced() {
        return current().isAnnounced(year);
    }

    public int workingDays(CalendarYear known) {
        return YearView.of(known.number(), current()).workingDays();
    }

    public String version() {
        return current().version();
    }

    public void read() {
        preview = null;
        notice.read();
    }

    public void preview() {
        earlierAllowed = false;
        notice.setFewer(false);
        preview = null;
        preview = notices.preview(notice.draft());
    }

    public String confirm() {
        List<Move> moves = notices.confirm(notice.confirmed(preview.draft()), preview.basedOn(), earlierAllowed);
        String number = String.valueOf(preview.draft().year());
        feedback.done("calendar.done", number, moves.size());
        return "/admin/calendar?faces-redirect=true&year=" + number;
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

    public NoticeFields getNotice() {
        return notice;
    }

    public boolean isEarlierAllowed() {
        return earlierAllowed;
    }

    public void setEarlierAllowed(boolean earlierAllowed) {
        this.earlierAllowed = earlierAllowed;
    }
}
