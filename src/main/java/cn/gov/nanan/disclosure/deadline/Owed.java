package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import java.time.LocalDate;

/** 应办事项（数字）: an open obligation in numbers, so that thousands of them load nothing else. */
public record Owed(long obligation, Subject subject, Channel channel, Role owedBy, LocalDate due) {
    /** What selects it in the query language, for an obligation {@code o}. */
    public static final String SELECT = "select new cn.gov.nanan.disclosure.deadline.Owed("
            + "o.id, o.subject, o.channel, o.owedBy, o.due) from Obligation o";

    public static Owed of(Obligation owed) {
        return new Owed(owed.id(), owed.subject(), owed.channel(), owed.owedBy(), owed.due());
    }
}
