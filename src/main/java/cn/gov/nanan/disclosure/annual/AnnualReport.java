package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 年度报告 of one year: its words, what was written by hand, and, once frozen, what was then said. */
@Entity
@Table(name = "annual_report")
public class AnnualReport {
    /** 国办公开办函〔2021〕30号. */
    public static final String FORMAT = "2021-30";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "annual_report_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "report_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "format_version", nullable = false, updatable = false, length = 16)
    private String format;

    @Embedded
    private ReportTexts texts;

    /** Null until it is frozen. */
    @OneToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "snapshot_id")
    private AnnualSnapshot snapshot;

    /** What is to be published of it; null until that was begun. */
    @Column(name = "item_id")
    private Long item;

    /** By hand, the oldest first; only ever added to. */
    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<CellNote> notes = new ArrayList<>();

    protected AnnualReport() {}

    AnnualReport(int year) {
        this.year = year;
        this.format = FORMAT;
        this.texts = ReportTexts.NONE;
    }

    /** @throws BusinessException {@code annual.error.frozen} */
    void write(ReportTexts written) {
        requireOpen();
        texts = written;
    }

    /**
     * 填写、更正一格: before it is frozen only what the house cannot know, afterwards any, with its reason.
     *
     * @throws BusinessException {@code annual.error.computed} where it is counted, and the case is to be put right
     */
    void note(CellNote note) {
        if (!isFrozen() && !note.cell().table().isByHand()) {
            throw new BusinessException("annual.error.computed");
        }
        notes.add(note);
    }

    /** 定稿. */
    void freeze(AnnualSnapshot frozen) {
        requireOpen();
        snapshot = frozen;
    }

    /** @throws BusinessException {@code annual.error.published} where that was begun already */
    AnnualReport undrafted() {
        if (item != null) {
            throw new BusinessException("annual.error.published");
        }
        return this;
    }

    /** 起草发布. */
    void publishAs(long itemId) {
        item = itemId;
    }

    private void requireOpen() {
        if (isFrozen()) {
            throw new BusinessException("annual.error.frozen", snapshot.frozenOn());
        }
    }

    /** What stands of what was written by hand: of each cell the last. */
    Map<ReportCell, BigDecimal> byHand(boolean afterFreezing) {
        Map<ReportCell, BigDecimal> standing = new LinkedHashMap<>();
        notes.stream()
                .filter(note -> note.isCorrection() == afterFreezing)
                .forEach(note -> standing.put(note.cell(), note.value()));
        return standing;
    }

    public boolean isFrozen() {
        return snapshot != null;
    }

    public int version() {
        return version;
    }

    public int year() {
        return year;
    }

    public String format() {
        return format;
    }

    public ReportTexts texts() {
        return texts == null ? ReportTexts.NONE : texts;
    }

    public AnnualSnapshot snapshot() {
        return snapshot;
    }

    public Long item() {
        return item;
    }

    public List<CellNote> notes() {
        return List.copyOf(notes);
    }
}
