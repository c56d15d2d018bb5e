package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.staff.Role;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 提醒（列表行): a message as its recipient sees it.
 *
 * @param attribute of the item as it now stands; null while not chosen
 * @param task key of the words for what is to be done, or null
 * @param duty as what somebody must do it, or null
 * @param behalf name of the absent colleague for whom the reader was told (代), or null
 * @param sender name of who wrote the remark, or null
 */
public record NoticeRow(
        long id,
        Occasion rung,
        long itemId,
        String title,
        Attribute attribute,
        String task,
        Role duty,
        LocalDate due,
        String behalf,
        String sender,
        String remark,
        Instant toldAt,
        Instant readAt)
        implements Serializable {
    public boolean isRead() {
        return readAt != null;
    }

    /** May the title leave the house, in an e-mail or a calendar? Only that of what is meant for the public. */
    public boolean isTitlePublic() {
        return attribute == Attribute.PROACTIVE;
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

    NoticeCursor cursor() {
        return new NoticeCursor(toldAt, id);
    }
}
