package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * 登记汇总: one item on its way out. What the public will see was frozen when it was published; it waits for its release
 * (放行) without a package, then stands in one, and learns from the receipt what became of it.
 */
@Entity
@Table(name = "package_line")
public class PackageLine {
    private static final int LONGEST_TITLE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_line_seq")
    @SequenceGenerator(name = "package_line_seq", allocationSize = 1)
    private Long id;

    /** Null as long as it waits for its release. */
    @Column(name = "data_package_id")
    private Long dataPackage;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private PackageAction action;

    @Column(name = "index_number", nullable = false, updatable = false, length = 40)
    private String indexNumber;

    @Column(name = "item_version", nullable = false)
    private int version;

    /** Null of a withdrawal. */
    @Column(length = LONGEST_TITLE)
    private String title;

    /** 打包人: user name of who published it. */
    @Column(name = "packed_by", nullable = false, length = 100)
    private String packedBy;

    @Column(name = "packed_at", nullable = false)
    private Instant packedAt;

    /** 不予放行: user name of the second person who said no; null where nobody did. */
    @Column(name = "held_by", length = 100)
    private String heldBy;

    @Column(name = "held_reason", length = 500)
    private String heldReason;

    /** 暂缓: held by a step of the item that has to be decided first, and not by a person; the reason is the key of its name. */
    @Column(nullable = false)
    private boolean paused;

    /** {@code item.json}; null once the package holds it. */
    @Column(columnDefinition = "varchar(8000000)")
    private String frozen;

    @ElementCollection
    @CollectionTable(name = "package_line_file", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    private List<QueuedFile> files = new ArrayList<>();

    @Embedded
    private LineReceipt receipt;

    protected PackageLine() {}

    PackageLine(FrozenItem item, String by, Instant at) {
        this.action = item.action();
        this.indexNumber = item.indexNumber();
        this.version = item.version();
        this.title = item.title() == null ? null : cut(item.title());
        this.packedBy = by;
        this.packedAt = at;
    }

    /** 列表行: one that waits, as it is listed. */
    PackageLine(
            Long id,
            PackageAction action,
            String indexNumber,
            int version,
            String title,
            String packedBy,
            Instant packedAt,
            String heldBy,
            String heldReason,
            boolean paused) {
        this.id = id;
        this.action = action;
        this.indexNumber = indexNumber;
        this.version = version;
        this.title = title;
        this.packedBy = packedBy;
        this.packedAt = packedAt;
        this.heldBy = heldBy;
        this.heldReason = heldReason;
        this.paused = paused;
    }

    /** A later version takes the place of what waits; it is still the first of its number over there if that was. */
    void replace(FrozenItem item, String by, Instant at) {
        action = item.action() == PackageAction.REPLACE ? action : item.action();
        version = item.version();
        title = item.title() == null ? title : cut(item.title());
        packedBy = by;
        packedAt = at;
        heldBy = null;
        heldReason = null;
        paused = false;
        files.clear();
        queue(item);
    }

    /** A withdrawal is known by the title of what it withdraws. */
    void called(String known) {
        title = title == null ? known : title;
    }

    public String heldBy() {
        return heldBy;
    }

    public String heldReason() {
        return heldReason;
    }

    public boolean isPaused() {
        return paused;
    }

    public boolean isHeld() {
        return heldBy != null;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_TITLE, text.length()));
    }

    /** It has to wait, so it keeps what it will bring. */
    void queue(FrozenItem item) {
        frozen = item.json();
        item.files().stream().map(QueuedFile::of).forEach(files::add);
    }

    FrozenItem item() {
        List<PackagedFile> contents = files.stream().map(QueuedFile::located).toList();
        return new FrozenItem(action, indexNumber, version, title, frozen, contents);
    }

    void sealedIn(DataPackage sealed) {
        dataPackage = sealed.id();
        frozen = null;
        files.clear();
    }

    void received(LineReceipt told) {
        receipt = told;
    }

    /** Does it wait for its release? */
    public boolean isWaiting() {
        return dataPackage == null;
    }

    public Long id() {
        return id;
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

    public String packedBy() {
        return packedBy;
    }

    public Instant packedAt() {
        return packedAt;
    }

    /** 已上网, by its receipt? */
    public boolean isLive() {
        return receipt != null && receipt.isLive();
    }

    /** Has the public side said nothing of it yet, or refused it? */
    public boolean isAwaited() {
        return receipt == null || receipt.outcome() == LineOutcome.REFUSED;
    }

    /** Null until the receipt has come. */
    public LineReceipt receipt() {
        return receipt;
    }
}
