package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.DueCounts;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.publication.DueList;
import cn.gov.nanan.disclosure.publication.ObligationRow;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.web.Deadlines;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 应公开清单页: bookmarkable by its query; a value of the query that means nothing does not narrow. */
@Named
@ViewScoped
public class ObligationsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;

    @Inject
    private DueList list;

    @Inject
    private DueCounts dueCounts;

    @Inject
    private Sections sections;

    @Inject
    private Deadlines deadlines;

    private String standing;
    private String section;
    private String channel;
    private String month;
    private String after;
    private transient List<ObligationRow> rows;
    private transient Map<DeadlineStatus, Long> counts;

    /** 筛选: the same page with the chosen query, from its beginning. */
    public String filter() {
        after = null;
        return "/publication/obligations?faces-redirect=true&includeViewParams=true";
    }

    public void load() {
        rows = list.after(ObligationQuestion.of(this::given), PageKey.ofDay(after), PORTION + 1);
        counts = new EnumMap<>(dueCounts.counts(SubjectKind.ITEM));
        counts.putAll(dueCounts.doneCounts(SubjectKind.ITEM, year()));
    }

    public List<ObligationRow> rows() {
        if (rows == null) {
            load();
        }
        return rows.subList(0, Math.min(PORTION, rows.size()));
    }

    /** Where the next portion begins; null at the end. */
    public String next() {
        return rows.size() > PORTION ? rows.get(PORTION - 1).cursor().toString() : null;
    }

    public long count(DeadlineStatus of) {
        return counts == null ? 0 : counts.getOrDefault(of, 0L);
    }

    private String given(String name) {
        return switch (name) {
            case "standing" -> standing;
            case "section" -> section;
            case "channel" -> channel;
            default -> month;
        };
    }

    /** 本年: what is not owed any more is counted of this year, and its card opens this year's. */
    public Year year() {
        return Year.of(deadlines.today().getYear());
    }

    public boolean isOfYear(DeadlineStatus of) {
        return DeadlineStatus.DONE.contains(of);
    }

    /** Was a year chosen, by a card, which is no month of the form's field? */
    public boolean isWholeYear() {
        return month != null && month.matches("\\d{4}");
    }

    public String getMonthField() {
        return isWholeYear() ? null : month;
    }

    /** A year stays until a month is chosen. */
    public void setMonthField(String typed) {
        if (typed != null && !typed.isEmpty() || !isWholeYear()) {
            month = typed;
        }
    }

    public List<DeadlineStatus> standings() {
        return List.of(DeadlineStatus.values());
    }

    public List<Channel> channels() {
        return Channel.OF_INFORMATION;
    }

    public List<Section> sections() {
        return sections.all();
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
