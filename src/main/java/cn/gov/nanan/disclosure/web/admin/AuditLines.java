package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.audit.AuditEvent;
import cn.gov.nanan.disclosure.platform.BureauClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** 留痕的阅读: events as lines in words, with the names that the reader may know; a bounded number of queries a page. */
@RequestScoped
class AuditLines {
    static final String LABEL = "audit.act.";

    private static final String OFFICER = "officer:";
    private static final String CATEGORY = "category:";
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BureauClock.ZONE);

    @Inject
    private AuditSubjects subjects;

    List<AuditLine> of(List<AuditEvent> events, Map<String, String> texts) {
        Map<String, String> titles = subjects.titles(
                events.stream().map(AuditEvent::subject).distinct().toList());
        return events.stream().map(event -> line(event, titles, texts)).toList();
    }

    private AuditLine line(AuditEvent event, Map<String, String> titles, Map<String, String> texts) {
        return new AuditLine(
                event,
                TIME.format(event.at()),
                who(event.who(), texts),
                subjects.sections(event.who()),
                texts.getOrDefault(LABEL + event.act(), event.act()),
                subject(event.subject(), texts),
                titles.getOrDefault(event.subject(), ""),
                subjects.address(event.subject()),
                AuditWords.details(event.act(), event.detail(), texts).stream()
                        .map(this::named)
                        .toList());
    }

    String who(String account, Map<String, String> texts) {
        return "system".equals(account) ? texts.get("audit.system") : subjects.name(account);
    }

    /** 对象 in words; people and categories by their names. */
    String subject(String key, Map<String, String> texts) {
        if (key.startsWith(CATEGORY)) {
            return AuditWords.subject(CATEGORY + subjects.category(key.substring(CATEGORY.length())), texts);
        }
        return key.startsWith(OFFICER)
                ? AuditWords.subject(OFFICER + subjects.name(key.substring(OFFICER.length())), texts)
                : AuditWords.subject(key, texts);
    }

    /** An account that alone is what an act tells of is a person. */
    private String named(String said) {
        int blank = said.indexOf(' ');
        String first = blank < 0 ? said : said.substring(0, blank);
        return subjects.name(first) + said.substring(first.length());
    }
}
