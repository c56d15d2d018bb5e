package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RequestField;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.RequestMatter;
import cn.gov.nanan.disclosure.request.ServiceWay;
import cn.gov.nanan.disclosure.staff.Section;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** 申请办理栏目: what the dialogue of an act asks. */
public class CaseActFields implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Added to the place of what was recorded where it is its 延迟至 that is corrected. */
    static final int UNTIL = 1000;

    private static final String DAY = "dayField:day";

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("REMARK", "remarkField:remark"),
            Map.entry("THEME", "themeField:theme"),
            Map.entry("RECEIPT", DAY),
            Map.entry("DAY", DAY),
            Map.entry("day", DAY),
            Map.entry("UNTIL", DAY),
            Map.entry("CORRECTION", DAY),
            Map.entry("DELAY", "delayedToField:delayedTo"),
            Map.entry("SECTION", "sectionField:section"),
            Map.entry("MATTER", "sectionField:section"),
            Map.entry("LETTER", "letterField:letter"),
            Map.entry("FEE", "countField:count"),
            Map.entry("letterNumber", "letterNumberField:letterNumber"),
            Map.entry("way", "wayField:way"),
            Map.entry("proof", "proofField:proof"));

    private String remark;
    private String theme;
    private LocalDate day;
    private LocalDate delayedTo;
    private Long section;
    private Long letter;
    private int matter;
    private Integer concerns;
    private int days;
    private int recorded = RequestInput.Redating.RECEIPT;
    private final SearchFields search = new SearchFields();
    private final OpinionFields opinion = new OpinionFields();
    private final ServiceFields service = new ServiceFields();
    private final FeeFields fee = new FeeFields();
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
        fields.service.setWay(ServiceWay.of(request.route()));
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
            return service.input(day);
        }
        if (asked.contains(RequestField.SEARCH)) {
            return search.input();
        }
        if (asked.contains(RequestField.CONSULTATION)) {
            return opinion.asking(day, said);
        }
        if (asked.contains(RequestField.OPINION)) {
            return opinion.hearing(day, said);
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
            return fee.input(day, said);
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

    /** Where in the form that stands which is to be mended, as the refusal names it; null where no field of it is. */
    String place(String mended) {
        return switch (mended) {
            case "SEARCH" -> search.place();
            case "CONSULTATION" -> opinion.placeOfAsking(day);
            case "OPINION" -> opinion.placeOfHearing();
            case "EXTENSION" -> days > 0 ? DAY : "daysField:days";
            case "outcome" -> answer("outcomeField:outcome", one -> one.getOutcome() == null);
            case "reason" -> answer("reasonField:reason", MatterFields::isUnreasoned);
            case "ground" -> answer("groundField:ground", one -> one.isDivided() && one.getGround() == null);
            default -> PLACES.get(mended);
        };
    }

    /** At the first answer that lacks it. */
    private String answer(String place, Predicate<MatterFields> lacking) {
        return IntStream.range(0, matters.size())
                .filter(at -> lacking.test(matters.get(at)))
                .mapToObj(at -> "answers:" + at + ":" + place)
                .findFirst()
                .orElse(null);
    }

    public SearchFields getSearch() {
        return search;
    }

    public OpinionFields getOpinion() {
        return opinion;
    }

    public ServiceFields getService() {
        return service;
    }

    public FeeFields getFee() {
        return fee;
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

    public int getRecorded() {
        return recorded;
    }

    public void setRecorded(int recorded) {
        this.recorded = recorded;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
