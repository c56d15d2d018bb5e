package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.platform.Messages;
import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * 群消息: the day's message to a chat group: how much is overdue, due today and due soon, and what is overdue. Titles only
 * of what is meant for the public.
 *
 * @param overdue the first of them, the longest overdue first
 */
record Announcement(LocalDate day, long late, long today, long soon, List<Late> overdue) {
    /**
     * 逾期件.
     *
     * @param title null where it must not leave the house
     */
    record Late(String title, LocalDate due, String section) {}

    boolean isEmpty() {
        return late + today + soon == 0;
    }

    String text() {
        StringBuilder text = new StringBuilder(text("courier.robot.counts", day.toString(), late, today, soon));
        overdue.forEach(one -> text.append("\n")
                .append(text(
                        "courier.robot.late",
                        one.title() == null ? text("courier.untitled") : one.title(),
                        one.section(),
                        one.due().toString())));
        if (late > overdue.size()) {
            text.append("\n").append(text("courier.digest.more", late - overdue.size()));
        }
        return text.toString();
    }

    /** As chat robots expect it. */
    String json() {
        return Json.createObjectBuilder()
                .add("msgtype", "text")
                .add("text", Json.createObjectBuilder().add("content", text()))
                .build()
                .toString();
    }

    private static String text(String key, Object... arguments) {
        return Messages.text(Locale.CHINESE, key, arguments);
    }
}
