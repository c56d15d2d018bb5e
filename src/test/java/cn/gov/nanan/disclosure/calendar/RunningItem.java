package cn.gov.nanan.disclosure.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** 在办事项: stands in for a capability that keeps a running due date and observes the calendar. */
@ApplicationScoped
public class RunningItem {
    private DueDate dueDate;

    public void promise(DueDate promised) {
        dueDate = promised;
    }

    public DueDate dueDate() {
        return dueDate;
    }

    void look(@Observes CalendarPreviewed event) {
        DueDate moved = dueDate.under(event.candidate(), true);
        if (!moved.due().equals(dueDate.due())) {
            event.moves().add(new Move("item:1", "在办事项", dueDate.due(), moved.due()));
        }
    }

    void move(@Observes CalendarChanged event) {
        DueDate moved = dueDate.under(event.calendar(), event.earlierAllowed());
        if (!moved.due().equals(dueDate.due())) {
            event.moves().add(new Move("item:1", "在办事项", dueDate.due(), moved.due()));
        }
        dueDate = moved;
    }
}
