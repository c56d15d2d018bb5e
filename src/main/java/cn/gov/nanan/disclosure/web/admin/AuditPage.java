package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.audit.AuditFilter;
import cn.gov.nanan.disclosure.audit.AuditLog;
import cn.gov.nanan.disclosure.audit.Verification;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 操作留痕: who did what when, found by address parameters, page by page along the sequence. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    /** Where in the form what is wrong is to be mended. */
    private static final Map<String, String> FIELDS =
            Map.of("from", "f-from:from", "to", "f-to:to", "about", "f-about:about");

    @Inject
    private AuditLog log;

    @Inject
    private AuditLines words;

    @Inject
    private AuditSubjects subjects;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private String who;
    private String act;
    private String subject;
    private String about;

    /** As they were given; what is no day stays in its field until it is mended. */
    private String from;

    private String to;
    private String before;
    private String after;
    private boolean refused;
    private Verification verification;
    private transient List<AuditLine> lines;

    /** Refuses whoever may not read here before the log does, which would leave a fault in the server's own. */
    public void load() {
        acting.requireAdminOrAuditor();
        lines();
    }

    public List<AuditLine> lines() {
        if (isRefused()) {
            return List.of();
        }
        if (lines == null) {
            try {
                lines = read();
            } catch (BusinessException refused) {
                if (!FIELDS.containsKey(refused.field())) {
                    throw refused;
                }
                feedback.refusedAt("search", FIELDS.get(refused.field()), refused);
                this.refused = true;
                lines = List.of();
            }
        }
        return lines;
    }

    /** Is something to be mended in the fields? Then there is neither a list nor the word that there is none. */
    public boolean isRefused() {
        return refused || FacesContext.getCurrentInstance().isValidationFailed();
    }

    /** @throws BusinessException where what is asked for cannot be: then nothing is shown, since it would answer something else */
    private List<AuditLine> read() {
        AuditFilter filter = new AuditFilter(
                who,
                act,
                subject,
                about == null ? null : subjects.meant(about, texts()),
                AuditQuestion.day("from", from),
                AuditQuestion.day("to", to));
        Long older = AuditQuestion.edge(before);
        Long newer = AuditQuestion.edge(after);
        return words.of(newer == null ? log.latest(filter, older, PAGE) : log.after(filter, newer, PAGE), texts());
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
        return lines().size() < PAGE ? null : lines().get(PAGE - 1).event().sequence();
    }

    /** Edge of the page of newer events; null when this page shows the latest. */
    public Long newer() {
        return before == null && after == null || lines().isEmpty()
                ? null
                : lines().get(0).event().sequence();
    }

    /** The acts that have a label, for choosing; those of one capability stand together. */
    public Map<String, String> acts() {
        return AuditWords.acts(Network.current(), texts());
    }

    /** 经办人, for choosing: by name and section, and the account that is asked for where nobody has it. */
    public Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put(texts().get("audit.system"), "system");
        subjects.people().values().forEach(one -> {
            String section =
                    one.sections().isEmpty() ? "" : "（" + String.join(texts().get("audit.join"), one.sections()) + "）";
            people.merge(one.name() + section, one.userName(), (first, second) -> first);
            people.putIfAbsent(one.name() + section + " " + one.userName(), one.userName());
            if (people.get(one.name() + section).equals(one.userName())) {
                people.remove(one.name() + section + " " + one.userName());
            }
        });
        if (who != null && !people.containsValue(who)) {
            people.put(who, who);
        }
        return people;
    }

    /** 经办人 who is asked for. */
    public String whoName() {
        return words.who(who, texts());
    }

    /** 只看 one subject, in words. */
    public String subjectName() {
        String title = subjects.titles(List.of(subject)).getOrDefault(subject, "");
        return words.subject(subject, texts()) + (title.isEmpty() ? "" : " " + title);
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

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about == null || about.isBlank() ? null : about;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** The same as the field takes it. */
    public LocalDate getFromDay() {
        return GivenDate.day(from).orElse(null);
    }

    public void setFromDay(LocalDate day) {
        from = day == null ? null : day.toString();
    }

    /** The same as the field takes it. */
    public LocalDate getToDay() {
        return GivenDate.day(to).orElse(null);
    }

    public void setToDay(LocalDate day) {
        to = day == null ? null : day.toString();
    }

    /** What an address gives that is no day stands in its field, to be mended. */
    public void keep(ComponentSystemEvent event) {
        UIInput field = (UIInput) event.getComponent();
        String given = "from".equals(field.getId()) ? from : to;
        if (given != null && GivenDate.day(given).isEmpty() && field.getSubmittedValue() == null) {
            field.setSubmittedValue(given);
            field.setValid(false);
        }
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
