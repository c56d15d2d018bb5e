package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.DueCounts;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.publication.DueFilter;
import cn.gov.nanan.disclosure.publication.DueList;
import cn.gov.nanan.disclosure.publication.ObligationRow;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Arrays;
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
        DueFilter filter = new DueFilter(
                constant(DeadlineStatus.values(), standing),
                number(section),
                constant(Channel.values(), channel),
                month(month));
        rows = list.after(filter, PageKey.ofDay(after), PORTION + 1);
        counts = dueCounts.counts(SubjectKind.ITEM);
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

    /** Is it counted? Only what is still owed: what was is figures of the dashboard. */
    public boolean isCounted(DeadlineStatus of) {
        return DeadlineStatus.OPEN.contains(of);
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

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static YearMonth month(String text) {
        return GivenDate.month(text).orElse(null);
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
