package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.audit.AuditEvent;
import cn.gov.nanan.disclosure.audit.AuditFilter;
import cn.gov.nanan.disclosure.audit.AuditLog;
import cn.gov.nanan.disclosure.audit.Verification;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 操作留痕: who did what when, found by address parameters, page by page along the sequence. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final String LABEL = "audit.act.";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BureauClock.ZONE);

    @Inject
    private AuditLog log;

    @Inject
    private Acting acting;

    private String who;
    private String act;
    private String subject;
    private LocalDate from;
    private LocalDate to;
    private Long before;
    private Long after;
    private Verification verification;
    private transient List<AuditEvent> events;

    /** Refuses whoever may not read here before the log does, which would leave a fault in the server's own. */
    public void load() {
        acting.requireAdminOrAuditor();
        events();
    }

    public List<AuditEvent> events() {
        if (events == null) {
            AuditFilter filter = new AuditFilter(who, act, subject, from, to);
            events = after == null ? log.latest(filter, before, PAGE) : log.after(filter, after, PAGE);
        }
        return events;
    }

    /** The form's fields become the address, so that what was found can be kept and sent on. */
    public String search() {
        before = null;
        after = null;
        return "/admin/audit?faces-redirect=true&includeViewParams=true";
    }

    public void verify() {
        verification = log.verify();
    }

    public Verification verification() {
        return verification;
    }

    /** Edge of the next page of older events; null when this is the last. */
    public Long older() {
        return events().size() < PAGE ? null : events().get(PAGE - 1).sequence();
    }

    /** Edge of the page of newer events; null when this page shows the latest. */
    public Long newer() {
        return before == null && after == null || events().isEmpty()
                ? null
                : events().get(0).sequence();
    }

    /** The acts that have a label, for choosing; those of one capability stand together. */
    public Map<String, String> acts() {
        return texts().entrySet().stream()
                .filter(text -> text.getKey().startsWith(LABEL))
                .filter(text -> AuditWords.isOf(Network.current(), text.getKey().substring(LABEL.length())))
                .collect(Collectors.toMap(
                        Map.Entry::getValue,
                        text -> text.getKey().substring(LABEL.length()),
                        (one, two) -> one,
                        LinkedHashMap::new));
    }

    public String label(String done) {
        return texts().getOrDefault(LABEL + done, done);
    }

    /** 对象 in words: of a package what it is called on the pages. */
    public String subjectName(String key) {
        return AuditWords.subject(key, texts());
    }

    public String detail(AuditEvent event) {
        return AuditWords.detail(event.act(), event.detail(), texts());
    }

    public String whoName(String name) {
        return "system".equals(name) ? texts().get("audit.system") : name;
    }

    public String time(Instant at) {
        return TIME.format(at);
    }

    private static Map<String, String> texts() {
        return Messages.all(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getBefore() {
        return before;
    }

    public void setBefore(Long before) {
        this.before = before;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
