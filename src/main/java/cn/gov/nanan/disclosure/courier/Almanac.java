package cn.gov.nanan.disclosure.courier;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** 日历文件: deadlines as RFC 5545 writes them, each a day without an hour that keeps nobody busy. */
record Almanac(String name, List<Deadline> deadlines, Link link, String domain) {
    private static final String PRODUCT = "-//Disclosure//Deadlines//ZH";

    String text(Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        deadlines.forEach(deadline -> calendar.addEvent(event(deadline, now)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Deadline deadline, Instant now) {
        VEvent event = new VEvent();
        event.setUid(deadline.subject() + "@" + domain);
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(day(deadline.due())));
        event.setDateEnd(new DateEnd(day(deadline.due().plusDays(1))));
        event.setSummary(deadline.summary());
        Optional<String> address = link.item(deadline.item());
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
