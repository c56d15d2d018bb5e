package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.notice.NoticeRow;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.Subject;
import java.time.LocalDate;
import java.util.Locale;

/**
 * 期限: one day in an officer's calendar.
 *
 * @param uid tells it apart for ever, such as {@code obligation-7}
 * @param title null where it must not leave the house
 * @param task key of the words for what is to be done
 * @param duty as what somebody must do it, or null
 * @param behalf name of the absent colleague for whom the reader acts (代), or null
 */
record Deadline(String uid, Subject subject, String title, String task, Role duty, String behalf, LocalDate due) {
    String summary() {
        String summary = text("courier.calendar.summary", what(), title == null ? text("courier.untitled") : title);
        return behalf == null ? summary : text("courier.calendar.behalf", behalf, summary);
    }

    String description() {
        return duty == null ? text("courier.calendar.what", what()) : text("courier.calendar.what-by", what(), duty);
    }

    private String what() {
        return text(NoticeRow.phrase(task), text(task));
    }

    private static String text(String key, Object... arguments) {
        return Messages.text(Locale.CHINESE, key, arguments);
    }
}
