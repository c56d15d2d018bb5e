package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** 待整理条目: one item of a package that came, with its 要素 as the public side completes them: column, theme, keywords, summary. */
@Entity
@Table(name = "staged_item")
public class StagedItem {
    private static final int LONGEST = ElementLimits.CATEGORY;
    private static final int LONGEST_KEYWORDS = 1000;
    private static final int LONGEST_SUMMARY = 2000;
    private static final int LONGEST_CHANGED = 7000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staged_item_seq")
    @SequenceGenerator(name = "staged_item_seq", allocationSize = 1)
    private Long id;

    @Column(name = "arrival_id", nullable = false, updatable = false)
    private long arrival;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private PackageAction action;

    @Column(name = "index_number", nullable = false, updatable = false, length = 40)
    private String indexNumber;

    @Column(name = "item_version", nullable = false, updatable = false)
    private int version;

    /** Null of a withdrawal; so is what follows. */
    @Column(updatable = false, length = 500)
    private String title;

    @Column(updatable = false, length = 100)
    private String section;

    @Column(length = LONGEST)
    private String category;

    @Column(length = LONGEST)
    private String theme;

    @Column(length = LONGEST_KEYWORDS)
    private String keywords;

    @Column(length = LONGEST_SUMMARY)
    private String summary;

    /** Digest of the 要素 as the bureau sent them. */
    @Column(nullable = false, updatable = false, length = 64)
    private String came = "";

    /** 非公文类 or 获取保存类 of a section, which that section publishes itself; 公文, links and extracts are the 公开办's. */
    @Column(name = "of_section", nullable = false, updatable = false)
    private boolean ofSection;

    @Column(nullable = false)
    private boolean arranged;

    /** 门户地址: where the city portal's 政务公开 column shows it; null as long as nobody has entered it. */
    @Column(name = "portal_address", length = PortalAddresses.LONGEST)
    private String portal;

    @Column(name = "portal_at")
    private Instant portalAt;

    /** 整理要素的改动, as the receipt tells it; null where nothing was changed, or before it is public. */
    @Column(length = LONGEST_CHANGED)
    private String changed;

    /** 已略过: the public had a later version of it already. */
    @Column(nullable = false)
    private boolean skipped;

    protected StagedItem() {}

    StagedItem(long arrival, Manifest.Line line) {
        this.arrival = arrival;
        this.action = line.action();
        this.indexNumber = line.indexNumber();
        this.version = line.version();
    }

    StagedItem(long arrival, Manifest.Line line, PublicItem item) {
        this(arrival, line);
        this.title = item.title();
        this.section = item.origin().section();
        this.ofSection = item.classification().documentType() == null
                && (item.content().mode() == PublicItem.Mode.FULL_TEXT
                        || item.content().mode() == PublicItem.Mode.PARTIAL);
        this.category = item.classification().category();
        this.theme = item.classification().theme();
        this.keywords = join(item.classification().keywords());
        this.summary = item.summary();
        this.came = standing();
    }

    /** 要素现状: one digest of the elements as they stand, by which it is known whether somebody has changed them meanwhile. */
    public String standing() {
        return Sha256.of((category + "\n" + theme + "\n" + keywords + "\n" + summary).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * 整理要素.
     *
     * @param words 主题词 as people write them in one line
     * @throws BusinessException {@code transfer.error.…} naming the field
     */
    void arrange(String newCategory, String newTheme, String words, String newSummary) {
        if (title == null) {
            throw BusinessException.notOpen("transfer.error.withdrawal");
        }
        String joined = join(PublicItem.Classification.keywords(words));
        ElementLimits.categoryAndTheme(newCategory, newTheme);
        // What came longer, out of an older catalogue, may stay as it came.
        if (!Objects.equals(joined, keywords)) {
            ElementLimits.keywords(joined);
        }
        if (!Objects.equals(blankToNull(newSummary), summary)) {
            ElementLimits.summary(blankToNull(newSummary));
        }
        if (category != null && (newCategory == null || newCategory.isBlank())) {
            throw BusinessException.invalid("category", "transfer.error.category");
        }
        category = blankToNull(newCategory);
        theme = blankToNull(newTheme);
        keywords = joined;
        summary = blankToNull(newSummary);
        arranged = true;
    }

    /** Keeps what was arranged when the version before this one came, where the bureau has not changed it since. */
    void keep(StagedItem before) {
        portal = before.portal;
        portalAt = before.portalAt;
        if (!before.arranged || !came.equals(before.came)) {
            return;
        }
        category = before.category;
        theme = before.theme;
        keywords = before.keywords;
        summary = before.summary;
        arranged = true;
    }

    /** The item as it is to stand in the catalogue. */
    PublicItem of(PublicItem came) {
        return came.arranged(
                new PublicItem.Classification(came.classification().documentType(), category, theme, keywordList()),
                summary);
    }

    /** Its 要素 as they stand. */
    public ArrangedElements elements() {
        return new ArrangedElements(category, theme, keywordList(), summary);
    }

    /** 门户地址. */
    void shownAt(String address, Instant at) {
        portal = address;
        portalAt = at;
    }

    public String portal() {
        return portal;
    }

    Instant portalAt() {
        return portalAt;
    }

    /** Which 要素 are other than the bureau's. */
    List<ArrangedField> changes(PublicItem came) {
        return ArrangedField.between(ArrangedElements.of(came), elements());
    }

    void published(LineOutcome outcome, List<ArrangedField> changes) {
        skipped = outcome == LineOutcome.SKIPPED;
        String told = changes.stream().map(ArrangedField::toString).collect(Collectors.joining("\n"));
        changed = told.isEmpty() ? null : told.substring(0, Math.min(LONGEST_CHANGED, told.length()));
    }

    public String changed() {
        return changed;
    }

    public boolean isSkipped() {
        return skipped;
    }

    private static String join(List<String> words) {
        return words.isEmpty() ? null : String.join(" ", words);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Long id() {
        return id;
    }

    public long arrival() {
        return arrival;
    }

    public PackageAction action() {
        return action;
    }

    public String indexNumber() {
        return indexNumber;
    }

    public int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String section() {
        return section;
    }

    public String category() {
        return category;
    }

    public String theme() {
        return theme;
    }

    /** One line, blanks between. */
    public String keywords() {
        return keywords;
    }

    List<String> keywordList() {
        return keywords == null ? List.of() : List.of(keywords.split(" "));
    }

    public String summary() {
        return summary;
    }

    boolean isOfSection() {
        return ofSection;
    }

    /** Has somebody of the public side completed it? */
    public boolean isArranged() {
        return arranged;
    }
}
