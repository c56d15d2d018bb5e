package cn.gov.nanan.disclosure.courier;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** 日历文件: deadlines as RFC 5545 writes them, each a day without an hour that keeps nobody busy. */
record Almanac(String name, List<Deadline> deadlines, Link link, String domain) {
    private static final int LONGEST_LINE = 75;
    private static final String PRODUCT = "-//Disclosure//Deadlines//ZH";

    String text(Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        deadlines.forEach(deadline -> calendar.addEvent(event(deadline, now)));
        return folded(written(calendar));
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** RFC 5545 3.1 counts octets; the library counts characters, of which a Chinese one has three. */
    private static String folded(String lines) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < lines.length(); at = lines.offsetByCodePoints(at, 1)) {
            String one = Character.toString(lines.codePointAt(at));
            boolean ends = "\r".equals(one) || "\n".equals(one);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (!ends && octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(one);
            octets = ends ? 0 : octets + size;
        }
        return folded.toString();
    }

    private VEvent event(Deadline deadline, Instant now) {
        VEvent event = new VEvent();
        event.setUid(deadline.uid() + "@" + domain);
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(day(deadline.due())));
        event.setDateEnd(new DateEnd(day(deadline.due().plusDays(1))));
        event.setSummary(deadline.summary());
        Optional<String> address = link.to(deadline.subject());
        event.setDescription(
                deadline.description() + address.map(where -> "\n" + where).orElse(""));
        address.ifPresent(event::setUrl);
        event.setTransparency(true);
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
