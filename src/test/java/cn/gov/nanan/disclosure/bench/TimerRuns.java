package cn.gov.nanan.disclosure.bench;

import cn.gov.nanan.disclosure.calendar.CalendarPreviewed;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.casework.WantedIndex;
import cn.gov.nanan.disclosure.deadline.OverdueCheck;
import cn.gov.nanan.disclosure.deadline.Recounting;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.reminder.Rounds;
import cn.gov.nanan.disclosure.request.ApplicantRecords;
import cn.gov.nanan.disclosure.request.ReplyObligations;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** 定时任务的试跑: does at once what the timers do, and answers how long it took and what it left of the heap. */
@WebServlet("/bench/run")
public class TimerRuns extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** 任务: what can be run. */
    public enum Run {
        OVERDUE,
        LADDER,
        CALENDAR,
        WANTED,
        REPLIES,
        APPLICANTS
    }

    @Inject
    private OverdueCheck overdue;

    @Inject
    private Rounds rounds;

    @Inject
    private Recounting recounting;

    @Inject
    private WantedIndex wanted;

    @Inject
    private ReplyObligations replies;

    @Inject
    private ApplicantRecords applicants;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Run run = Run.valueOf(request.getParameter("run"));
        try (HeapWatch heap = new HeapWatch()) {
            long start = System.nanoTime();
            perform(run);
            long millis = (System.nanoTime() - start) / 1_000_000;
            response.getWriter().print(millis + " " + heap.megabytesBefore() + " " + heap.mostMegabytes());
        }
    }

    private void perform(Run run) {
        switch (run) {
            case OVERDUE -> overdue.flag();
            case LADDER -> rounds.run(LocalDate.ofInstant(clock.instant(), BureauClock.ZONE));
            case WANTED -> terms();
            case REPLIES -> replies.reckonProvisional();
            case APPLICANTS -> applicants.erase();
            case CALENDAR -> recounting.preview(new CalendarPreviewed(calendars.current()));
        }
    }

    private void terms() {
        while (wanted.complete()) {
            // the next portion, in a transaction of its own
        }
    }
}
