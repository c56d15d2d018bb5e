package cn.gov.nanan.disclosure.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 通知逐行: reads the rows of a year's notice, or its {@link NoticeSentences sentences}. One faulty row refuses the whole; every fault names its row.
 *
 * <p>The rows of a year may begin in December before: the year is that of the notice.
 */
public final class AnnouncedRows {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Map<String, DayKind> KINDS = Map.of(
            "holiday", DayKind.HOLIDAY,
            "放假", DayKind.HOLIDAY,
            "休", DayKind.HOLIDAY,
            "workday", DayKind.WORKDAY,
            "调休上班", DayKind.WORKDAY,
            "上班", DayKind.WORKDAY,
            "班", DayKind.WORKDAY);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTICE = 100 * 1024;

    private final int year;
    private final Map<LocalDate, SpecialDay> days = new TreeMap<>();
    private final List<RowRemark> faults = new ArrayList<>();
    private final List<RowRemark> remarks = new ArrayList<>();

    private AnnouncedRows(int year) {
        this.year = year;
    }

    public static AnnouncedRows read(int year, String text) {
        if (text.length() > LONGEST_NOTICE) {
            AnnouncedRows none = new AnnouncedRows(year);
            none.fault(1, "calendar.row.too-long", String.valueOf(LONGEST_NOTICE));
            return none;
        }
        return NoticeSentences.isOne(text) ? sentences(year, text) : rows(year, text);
    }

    private static AnnouncedRows sentences(int year, String text) {
        AnnouncedRows rows = new AnnouncedRows(year);
        NoticeSentences notice = NoticeSentences.read(year, text);
        rows.faults.addAll(notice.faults());
        for (NoticeSentences.Said said : notice.days()) {
            if (rows.belongs(said.day().date())) {
                rows.take(said.row(), said.day());
            } else {
                rows.fault(
                        said.row(), "calendar.row.other-year", said.day().date().toString());
            }
        }
        return rows;
    }

    private static AnnouncedRows rows(int year, String text) {
        AnnouncedRows rows = new AnnouncedRows(year);
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !isHeading(lines.get(i))) {
                rows.take(i + 1, lines.get(i).replace("\"", "").split("[,，\t]", -1));
            }
        }
        if (rows.days.isEmpty() && rows.faults.isEmpty()) {
            rows.fault(1, "calendar.row.none", "");
        }
        return rows;
    }

    /** The days, in their order; complete only where there are no {@link #faults()}. */
    public List<SpecialDay> days() {
        return List.copyOf(days.values());
    }

    public List<RowRemark> faults() {
        return List.copyOf(faults);
    }

    /** What is allowed but should be looked at. */
    public List<RowRemark> remarks() {
        return List.copyOf(remarks);
    }

    private static boolean isHeading(String line) {
        return line.strip().toLowerCase(Locale.ROOT).matches("\"?(date|日期).*");
    }

    private void take(int row, String[] cells) {
        if (cells.length != 3) {
            fault(row, "calendar.row.cells", String.join(",", cells));
            return;
        }
        Optional<LocalDate> date = date(cells[0].strip());
        DayKind kind = KINDS.get(cells[1].strip().toLowerCase(Locale.ROOT));
        String name = cells[2].strip();
        if (date.isEmpty()) {
            fault(row, "calendar.row.date", cells[0].strip());
        } else if (!belongs(date.get())) {
            fault(row, "calendar.row.other-year", cells[0].strip());
        } else if (kind == null) {
            fault(row, "calendar.row.kind", cells[1].strip());
        } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
            fault(row, "calendar.row.name", name);
        } else {
            take(row, new SpecialDay(date.get(), kind, name));
        }
    }

    private void take(int row, SpecialDay day) {
        if (days.putIfAbsent(day.date(), day) != null) {
            fault(row, "calendar.row.twice", day.date().toString());
        } else if (day.kind() == DayKind.WORKDAY && !day.isCounted()) {
            remarks.add(
                    new RowRemark(row, "calendar.row.weekday-worked", day.date().toString()));
        }
    }

    private boolean belongs(LocalDate date) {
        return date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
    }

    private static Optional<LocalDate> date(String cell) {
        Matcher parts = DATE.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private void fault(int row, String key, String found) {
        faults.add(new RowRemark(row, key, found));
    }
}
