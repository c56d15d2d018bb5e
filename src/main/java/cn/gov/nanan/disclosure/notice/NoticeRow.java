package cn.gov.nanan.disclosure.notice;

import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectName;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 提醒（列表行): a message as its recipient sees it.
 *
 * @param task key of the words for what is to be done, or null
 * @param duty as what somebody must do it, or null
 * @param behalf name of the absent colleague for whom the reader was told (代), or null
 * @param sender name of who wrote the remark, or null
 */
public record NoticeRow(
        long id,
        Occasion occasion,
        Subject subject,
        SubjectName name,
        String task,
        Role duty,
        LocalDate due,
        String behalf,
        String sender,
        String remark,
        Instant toldAt,
        Instant readAt)
        implements Serializable {
    /** As the database knows it. */
    public NoticeRow(
            long id,
            Occasion occasion,
            Subject subject,
            String task,
            Role duty,
            LocalDate due,
            String behalf,
            String sender,
            String remark,
            Instant toldAt,
            Instant readAt) {
        this(id, occasion, subject, SubjectName.NONE, task, duty, due, behalf, sender, remark, toldAt, readAt);
    }

    /** With what the subject is called; what was said of a 国家秘密 is not shown. */
    NoticeRow named(SubjectName called) {
        String shown = called.secret() ? null : remark;
        return new NoticeRow(id, occasion, subject, called, task, duty, due, behalf, sender, shown, toldAt, readAt);
    }

    public String title() {
        return name.title();
    }

    public boolean isRead() {
        return readAt != null;
    }

    /** Key of the phrase that the words of the task complete. */
    public String taskPhrase() {
        return phrase(task);
    }

    /** A channel is what something must reach, a step is what is to be done; what was found says itself what to do. */
    public static String phrase(String task) {
        if (task.startsWith("Channel.")) {
            return "notice.task." + task;
        }
        return task.startsWith("Occasion.") ? "notice.task.found" : "notice.task.step";
    }

    PageKey cursor() {
        return PageKey.of(toldAt, id);
    }
}
