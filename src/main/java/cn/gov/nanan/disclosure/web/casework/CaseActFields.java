package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.fee.FeeMethod;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.MonthlyItems;
import cn.gov.nanan.disclosure.request.Opinion;
import cn.gov.nanan.disclosure.request.RequestField;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.RequestMatter;
import cn.gov.nanan.disclosure.request.ServiceWay;
import cn.gov.nanan.disclosure.staff.Section;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 申请办理栏目: what the dialogue of an act asks. */
public class CaseActFields implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Added to the place of what was recorded where it is its 延迟至 that is corrected. */
    static final int UNTIL = 1000;

    private String remark;
    private String theme;
    private LocalDate day;
    private LocalDate delayedTo;
    private Long section;
    private Long letter;
    private int matter;
    private Integer concerns;
    private String places;
    private String terms;
    private String found;
    private ReplyEventKind event;
    private String whom;
    private int days;
    private String letterNumber;
    private ServiceWay way;
    private String proof;
    private Opinion opinion;
    private int recorded = RequestInput.Redating.RECEIPT;
    private LocalDate until;
    private FeeMethod method = FeeMethod.BY_ITEM;
    private int before;
    private int count;
    private List<MatterFields> matters = List.of();

    /**
     * With what is known of the request already.
     *
     * @param answerable the matters that are to be answered
     * @param whole whether the whole is proposed, so that what another section has put forward stands
     */
    static CaseActFields of(
            InformationRequest request,
            Set<RequestField> asked,
            List<RequestMatter> answerable,
            boolean whole,
            LocalDate today,
            int longestExtension) {
        CaseActFields fields = new CaseActFields();
        fields.day = asked.contains(RequestField.THEME) ? request.arrivedOn() : today;
        fields.day = asked.contains(RequestField.LETTERS) && asked.contains(RequestField.DAY) ? null : fields.day;
        fields.way = ServiceWay.of(request.route());
        fields.theme = request.theme();
        fields.days = longestExtension;
        fields.section = request.section() == null ? null : request.section().id();
        fields.matters = List.copyOf(answerable.stream()
                .map(one -> new MatterFields(one, whole && one.isShared()))
                .toList());
        return fields;
    }

    /**
     * What the officer says with an act that asks for this; what it does not ask he does not say.
     *
     * @param sections among which the section was chosen
     */
    RequestInput input(Set<RequestField> asked, List<Section> sections) {
        String said = remark == null ? "" : remark.strip();
        if (asked.contains(RequestField.ANSWERS)) {
            return new RequestInput.Proposing(
                    matters.stream().map(MatterFields::answer).toList(), said);
        }
        if (asked.contains(RequestField.SERVICE)) {
            return new RequestInput.Serving(stripped(letterNumber), way, day, stripped(proof));
        }
        if (asked.contains(RequestField.SEARCH)) {
            return new RequestInput.Searching(stripped(places), stripped(terms), stripped(found));
        }
        if (asked.contains(RequestField.CONSULTATION)) {
            return new RequestInput.Consulting(event, day, stripped(whom), until, concerns, said);
        }
        if (asked.contains(RequestField.OPINION)) {
            return new RequestInput.Hearing(event, day, stripped(whom), opinion, said);
        }
        if (asked.contains(RequestField.LETTER)) {
            return new RequestInput.Waiving(letter, said);
        }
        if (asked.contains(RequestField.MATTER)) {
            return new RequestInput.Sharing(matter, chosen(sections), said);
        }
        if (asked.contains(RequestField.SECTION)) {
            return new RequestInput.Allotting(chosen(sections), said);
        }
        return dated(asked, said);
    }

    private RequestInput dated(Set<RequestField> asked, String said) {
        if (asked.contains(RequestField.EXTENSION)) {
            return new RequestInput.Extending(days, day, said);
        }
        if (asked.contains(RequestField.DELAY)) {
            return new RequestInput.Delaying(day, delayedTo, said);
        }
        if (asked.contains(RequestField.THEME)) {
            return new RequestInput.Registering(theme, asked.contains(RequestField.RECEIPT) ? day : null, said);
        }
        if (asked.contains(RequestField.FEE)) {
            return new RequestInput.Charging(day, method, before, count, said);
        }
        if (asked.contains(RequestField.UNTIL)) {
            return new RequestInput.Awaiting(day, said);
        }
        if (asked.contains(RequestField.CORRECTION)) {
            boolean until = recorded >= UNTIL;
            return new RequestInput.Redating(until ? recorded - UNTIL : recorded, until, day, said);
        }
        boolean dated = asked.contains(RequestField.RECEIPT) || asked.contains(RequestField.DAY);
        return dated ? new RequestInput.Dated(day, said) : new RequestInput.Plain(said);
    }

    private Section chosen(List<Section> sections) {
        return sections.stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .orElse(null);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What the month says of his items. */
    void charge(MonthlyItems.MonthCount counted) {
        before = counted.before();
        count = counted.items();
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public FeeMethod getMethod() {
        return method;
    }

    public void setMethod(FeeMethod method) {
        this.method = method;
    }

    public int getBefore() {
        return before;
    }

    public void setBefore(int before) {
        this.before = before;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public List<MatterFields> getMatters() {
        return matters;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public int getMatter() {
        return matter;
    }

    public void setMatter(int matter) {
        this.matter = matter;
    }

    public Integer getConcerns() {
        return concerns;
    }

    public void setConcerns(Integer concerns) {
        this.concerns = concerns;
    }

    public LocalDate getDelayedTo() {
        return delayedTo;
    }

    public void setDelayedTo(LocalDate delayedTo) {
        this.delayedTo = delayedTo;
    }

    public Long getSection() {
        return section;
    }

    public void setSection(Long section) {
        this.section = section;
    }

    public Long getLetter() {
        return letter;
    }

    public void setLetter(Long letter) {
        this.letter = letter;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }

    public String getTerms() {
        return terms;
    }

    public void setTerms(String terms) {
        this.terms = terms;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public ReplyEventKind getEvent() {
        return event;
    }

    public void setEvent(ReplyEventKind event) {
        this.event = event;
    }

    public Opinion getOpinion() {
        return opinion;
    }

    public void setOpinion(Opinion opinion) {
        this.opinion = opinion;
    }

    public int getRecorded() {
        return recorded;
    }

    public void setRecorded(int recorded) {
        this.recorded = recorded;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public ServiceWay getWay() {
        return way;
    }

    public void setWay(ServiceWay way) {
        this.way = way;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
