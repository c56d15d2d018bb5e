package cn.gov.nanan.disclosure.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;

/** 在办事项: stands in for a capability that keeps a running due date, once it was promised, and observes the calendar. */
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
        if (dueDate != null) {
            moved(event.candidate(), true, event.moves());
        }
    }

    void move(@Observes CalendarChanged event) {
        if (dueDate != null) {
            dueDate = moved(event.calendar(), event.earlierAllowed(), event.moves());
        }
    }

    private DueDate moved(WorkingCalendar calendar, boolean earlierAllowed, Collection<Move> moves) {
        DueDate moved = dueDate.under(calendar, earlierAllowed);
        if (!moved.due().equals(dueDate.due())) {
            moves.add(new Move("item:1", "在办事项", dueDate.due(), moved.due()));
        }
        return moved;
    }
}
