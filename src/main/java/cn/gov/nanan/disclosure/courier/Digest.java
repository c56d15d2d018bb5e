package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.notice.NoticeRow;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * 每日摘要: an officer's unread messages as one e-mail, the most urgent first. Titles only of what is meant for the
 * public: an e-mail leaves the house.
 *
 * @param more how many there are beyond those listed
 */
record Digest(String officer, List<NoticeRow> rows, long more, Link link) {
    String subject() {
        long late = rows.stream().filter(row -> row.occasion().isLate()).count();
        return late > 0
                ? text("courier.digest.subject-late", rows.size() + more, late)
                : text("courier.digest.subject", rows.size() + more);
    }

    String body() {
        StringBuilder body = new StringBuilder(text("courier.digest.greeting", officer)).append("\n");
        Arrays.stream(Occasion.Group.values()).forEach(group -> append(body, group));
        if (more > 0) {
            body.append("\n").append(text("courier.digest.more", more)).append("\n");
        }
        link.inTray().ifPresent(address -> body.append("\n")
                .append(text("courier.digest.in-tray", address))
                .append("\n"));
        return body.append("\n").append(text("courier.digest.end")).append("\n").toString();
    }

    private void append(StringBuilder body, Occasion.Group group) {
        List<NoticeRow> own =
                rows.stream().filter(row -> row.occasion().group() == group).toList();
        if (!own.isEmpty()) {
            body.append("\n【").append(text(Messages.keyOf(group))).append("】\n");
            own.forEach(row -> body.append(line(row)).append("\n"));
        }
    }

    private String line(NoticeRow row) {
        String title = row.name().openTitle();
        StringBuilder line = new StringBuilder("· ")
                .append(title == null ? text("courier.untitled") : title)
                .append("，")
                .append(text(Messages.keyOf(row.occasion())));
        if (row.task() != null) {
            line.append(text("courier.task", text(row.taskPhrase(), text(row.task()))));
        }
        if (row.duty() != null) {
            line.append(text("courier.by", row.duty()));
        }
        if (row.behalf() != null) {
            line.append(text("courier.behalf", row.behalf()));
        }
        if (row.due() != null) {
            line.append(text("courier.due", row.due().toString()));
        }
        return line + link.to(row.subject()).map(address -> "\n  " + address).orElse("");
    }

    private static String text(String key, Object... arguments) {
        return Messages.text(Locale.CHINESE, key, arguments);
    }
}
