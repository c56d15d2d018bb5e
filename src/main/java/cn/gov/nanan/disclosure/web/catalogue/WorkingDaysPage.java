package cn.gov.nanan.disclosure.web.catalogue;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.WorkingDays;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** 工作日推算: the public page; everything stands in its address. */
@Named
@RequestScoped
public class WorkingDaysPage {
    private static final int MOST = 400;

    @Inject
    @ManagedProperty("#{param}")
    private Map<String, String> parameters;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private WorkingDays result;
    private String refusal;

    /** Counts if a question was asked. */
    public void load() {
        if (parameters.get("from") != null) {
            count(from(), days());
        }
    }

    private void count(String from, String days) {
        try {
            Optional<LocalDate> day = GivenDate.day(from);
            if (day.isEmpty()) {
                refusal = texts.of("calendar.public.bad-date");
            } else if (!days.matches("\\d{1,3}") || Integer.parseInt(days) > MOST) {
                refusal = texts.of("calendar.public.bad-days");
            } else {
                result = calendars.current().count(day.get(), Integer.parseInt(days));
            }
        } catch (BusinessException refused) {
            refusal = texts.of(refused);
        }
    }

    /** 起算日 as typed, today at first. */
    public String from() {
        return parameters.getOrDefault("from", LocalDate.now(clock).toString()).strip();
    }

    /** 工作日数 as typed. */
    public String days() {
        return parameters.getOrDefault("days", "20").strip();
    }

    public WorkingDays result() {
        return result;
    }

    public String refusal() {
        return refusal;
    }
}
