package cn.gov.nanan.disclosure.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 通知原文: the State Council's own sentences, such as “二、春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。” A day
 * of the week or a number of days that does not fit its dates is a fault, as one of the two is wrong; so is a date that is
 * neither off nor worked.
 */
final class NoticeSentences {
    private static final Pattern DATE =
            Pattern.compile("(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:（([^）]{0,40})）)?(至)?");
    private static final Pattern SAID = Pattern.compile("日(（[^）]{0,40}）)?(至|放假|补休|上班|、\\d)");
    private static final Pattern HEADING = Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、)?([^：:，。]{1,20})[：:](.*)$");
    private static final Pattern VERB = Pattern.compile("放假|补休|上班");
    private static final Pattern ENDED = Pattern.compile("[。；;]\\s*$");
    private static final Pattern DAYS = Pattern.compile("共(\\d{1,2})天");
    private static final Pattern WEEKDAY = Pattern.compile("(?:周|星期)([一二三四五六日天])");
    /** No paragraph of a notice is longer, and no holiday. */
    private static final int LONGEST_LINE = 1000;

    private static final int LONGEST_HOLIDAY = 60;
    private static final String WEEK = "一二三四五六日";

    private final int year;
    private final List<Said> days = new ArrayList<>();
    private final List<RowRemark> faults = new ArrayList<>();

    /** As typed, with the number of the row in which it begins. */
    private record NoticeLine(int row, String text) {
        boolean isBroken() {
            Matcher heading = HEADING.matcher(text);
            return heading.matches()
                    && DATE.matcher(heading.group(2)).find()
                    && !ENDED.matcher(text).find();
        }
    }

    /** One day, with the line that names it. */
    record Said(int row, SpecialDay day) {}

    private NoticeSentences(int year) {
        this.year = year;
    }

    /** Is this written in sentences rather than in rows? */
    static boolean isOne(String text) {
        return SAID.matcher(halved(text)).find();
    }

    /** Whatever names no day off and no day worked, such as heading and signature, is passed over. */
    static NoticeSentences read(int year, String text) {
        NoticeSentences notice = new NoticeSentences(year);
        for (NoticeLine line : lines(halved(text).lines().toList())) {
            if (line.text().length() > LONGEST_LINE) {
                notice.fault(line.row(), "calendar.row.too-long", String.valueOf(LONGEST_LINE));
                continue;
            }
            Matcher heading = HEADING.matcher(line.text());
            if (heading.matches() && SAID.matcher(heading.group(2)).find()) {
                notice.holiday(line.row(), heading.group(1).strip(), heading.group(2));
            } else if (SAID.matcher(line.text()).find()) {
                notice.fault(line.row(), "calendar.row.nameless", line.text().strip());
            }
        }
        return notice;
    }

    /** A line that breaks off within the sentence of a holiday goes on in the next. */
    private static List<NoticeLine> lines(List<String> typed) {
        List<NoticeLine> lines = new ArrayList<>();
        for (int at = 0; at < typed.size(); at++) {
            String text = typed.get(at);
            NoticeLine before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            boolean goesOn = before != null && !text.isBlank() && before.isBroken();
            if (goesOn && !HEADING.matcher(text).matches()) {
                lines.set(lines.size() - 1, new NoticeLine(before.row(), before.text() + text.strip()));
            } else {
                lines.add(new NoticeLine(at + 1, text));
            }
        }
        return lines;
    }

    /** As typed in half or full width. */
    private static String halved(String text) {
        return text.replace('(', '（').replace(')', '）').replaceAll("[ \\u3000]", "");
    }

    private void holiday(int row, String name, String said) {
        for (String sentence : said.split("[。；;]")) {
            if (sentence.contains("鼓励")) {
                continue;
            }
            try {
                sentence(row, name, sentence);
            } catch (DateTimeException noSuchDay) {
                fault(row, "calendar.row.date", sentence);
            }
        }
    }

    /** Each verb has the dates before it; “共N天” counts those of the verb before it. */
    private void sentence(int row, String name, String sentence) {
        Matcher verb = VERB.matcher(sentence);
        int month = 0;
        int done = 0;
        int off = 0;
        while (verb.find()) {
            String clause = sentence.substring(done, verb.start());
            count(row, clause, off);
            DayKind kind = verb.group().equals("上班") ? DayKind.WORKDAY : DayKind.HOLIDAY;
            List<LocalDate> named = dates(row, clause, month);
            named.forEach(day -> days.add(new Said(row, new SpecialDay(day, kind, name))));
            month = named.isEmpty() ? month : named.get(named.size() - 1).getMonthValue();
            off = kind == DayKind.HOLIDAY ? named.size() : 0;
            done = verb.end();
        }
        String rest = sentence.substring(done);
        count(row, rest, off);
        if (DATE.matcher(rest).find()) {
            fault(row, "calendar.row.verbless", rest);
        }
    }

    private void count(int row, String said, int off) {
        Matcher counted = DAYS.matcher(said);
        if (off > 0 && counted.find() && Integer.parseInt(counted.group(1)) != off) {
            fault(row, "calendar.row.count", counted.group() + " ≠ " + off);
        }
    }

    /** Every day of a sentence; a month, or a year, that is not repeated is that of the date before. */
    private List<LocalDate> dates(int row, String sentence, int monthBefore) {
        List<LocalDate> found = new ArrayList<>();
        LocalDate from = null;
        int month = monthBefore;
        for (Matcher date = DATE.matcher(sentence); date.find(); ) {
            month = date.group(2) == null ? month : Integer.parseInt(date.group(2));
            int ofYear = date.group(1) == null ? year : Integer.parseInt(date.group(1));
            LocalDate day = LocalDate.of(ofYear, month, Integer.parseInt(date.group(3)));
            if (date.group(1) == null && date.group(5) != null && isYearBefore(sentence, day)) {
                day = day.minusYears(1);
            }
            weekday(row, day, date.group(4));
            if (from != null) {
                if (day.isBefore(from)) {
                    fault(row, "calendar.row.backwards", sentence);
                } else if (day.isAfter(from.plusDays(LONGEST_HOLIDAY))) {
                    fault(row, "calendar.row.too-far", from + "至" + day);
                } else {
                    from.datesUntil(day).forEach(found::add);
                }
            }
            from = date.group(5) == null ? null : day;
            if (from == null) {
                found.add(day);
            }
        }
        return found;
    }

    /** “12月31日至{year}年1月2日”. */
    private boolean isYearBefore(String sentence, LocalDate day) {
        return day.getMonthValue() == 12 && sentence.matches(".*至(" + year + "年)?1月.*");
    }

    private void weekday(int row, LocalDate day, String said) {
        Matcher named = WEEKDAY.matcher(said == null ? "" : said);
        if (named.find()) {
            int at = WEEK.indexOf(named.group(1).replace('天', '日'));
            if (day.getDayOfWeek() != DayOfWeek.of(at + 1)) {
                fault(row, "calendar.row.weekday", day + " ≠ " + named.group());
            }
        }
    }

    private void fault(int row, String key, String found) {
        faults.add(new RowRemark(row, key, found));
    }

    List<Said> days() {
        return List.copyOf(days);
    }

    List<RowRemark> faults() {
        return List.copyOf(faults);
    }
}
