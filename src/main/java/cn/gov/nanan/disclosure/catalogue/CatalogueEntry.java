package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.publicview.Changes;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.PublicItem.Mode;
import cn.gov.nanan.disclosure.publicview.Validity;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 目录条目: one public item, in its current version. What the API answers is written once, when the entry changes, so
 * that a page of the list is read and not computed.
 */
@Entity
@Table(name = "catalogue_entry")
public class CatalogueEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_entry_seq")
    private Long id;

    @Version
    private int revision;

    @Column(name = "index_number", nullable = false, unique = true, length = 40)
    private String indexNumber;

    /** Code of the bureau whose item it is; no other may change it. */
    @Column(nullable = false, updatable = false, length = 40)
    private String agency;

    @Column(name = "item_version", nullable = false)
    private int itemVersion;

    /** Rises with every change that the public sees, whoever made it; the maker's own version is another number. */
    @Column(name = "entry_version", nullable = false)
    private int entryVersion;

    /** Digest of the sealed view: tells a repetition from a forgery. */
    @Column(name = "item_digest", nullable = false, length = 64)
    private String itemDigest;

    @Embedded
    private EntryDescription description;

    @Embedded
    private EntryDates dates;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Validity validity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Mode mode;

    @Column(length = 2000)
    private String link;

    @Column(length = 40)
    private String supersedes;

    @Column(name = "superseded_by", length = 40)
    private String supersededBy;

    /** Null where nothing was put right. */
    @Embedded
    private EntryChanges changes;

    @Embedded
    private EntryText written;

    @ElementCollection
    @CollectionTable(name = "catalogue_file", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<CatalogueFile> files = new ArrayList<>();

    protected CatalogueEntry() {}

    CatalogueEntry(String agency, PublicItem item, String itemDigest, List<CatalogueFile> files) {
        this(agency, item, 0, itemDigest, files);
    }

    /** @param before the version that was last public under this number; 0 where none was */
    CatalogueEntry(String agency, PublicItem item, int before, String itemDigest, List<CatalogueFile> files) {
        this.agency = agency;
        this.entryVersion = before;
        this.indexNumber = item.indexNumber();
        take(item, itemDigest, files);
    }

    /** 预览: as the entry would come in, with these files; never stored. */
    public static CatalogueEntry preview(PublicItem item, List<StoredFile> attached, Optional<String> newer) {
        List<CatalogueFile> files = attached.stream()
                .map(file -> new CatalogueFile(file.name(), file))
                .toList();
        CatalogueEntry entry = new CatalogueEntry("", item, "", files);
        newer.ifPresent(number -> entry.supersededBy(number, item.dates().modified()));
        return entry;
    }

    /** Takes a later version of the same item. */
    final void take(PublicItem item, String digest, List<CatalogueFile> attached) {
        entryVersion++;
        itemVersion = item.version();
        itemDigest = digest;
        description = EntryDescription.of(item);
        dates = EntryDates.of(item.dates(), dates, item.onArrival());
        boolean replaced = supersededBy != null && item.validity() != Validity.REPEALED;
        validity = replaced ? Validity.SUPERSEDED : item.validity();
        mode = item.content().mode();
        link = item.content().link();
        supersedes = item.supersedes();
        changes = EntryChanges.of(item.changes());
        files.clear();
        files.addAll(attached);
        String text = item.content().text();
        write(text == null ? null : RichText.sanitised(text));
    }

    /** 重新整理: its 要素 alone are other now. */
    void describe(EntryDescription wanted, Instant now) {
        entryVersion++;
        description = wanted;
        dates = dates.modifiedAt(now);
        write(body());
    }

    /** A newer document has taken the place of this one. */
    void supersededBy(String newer, Instant now) {
        supersededBy = newer;
        become(validity == Validity.REPEALED ? validity : Validity.SUPERSEDED, now);
    }

    /** 已被替代 rather than 废止. */
    void restate(Instant now) {
        become(Validity.SUPERSEDED, now);
    }

    /** 生效、失效: 生效日期 has come, or 有效期 has ended. */
    void turn(LocalDate today, Instant now) {
        become(dates.validity(today), now);
    }

    /** The same of an entry that has just come. */
    void turnOnArrival(LocalDate today) {
        validity = dates.validity(today);
        write(body());
    }

    /** Do the days say otherwise than it stands? */
    boolean isTurned(LocalDate today) {
        return validity.isOfDates() && dates.validity(today) != validity;
    }

    private void become(Validity later, Instant now) {
        entryVersion++;
        validity = later;
        dates = dates.modifiedAt(now);
        write(body());
    }

    private void write(String body) {
        written = EntryText.of(this, body);
    }

    String agency() {
        return agency;
    }

    public String indexNumber() {
        return indexNumber;
    }

    public int itemVersion() {
        return itemVersion;
    }

    public int version() {
        return entryVersion;
    }

    String itemDigest() {
        return itemDigest;
    }

    public EntryDescription description() {
        return description;
    }

    public String title() {
        return description.title();
    }

    public EntryDates dates() {
        return dates;
    }

    public Instant modifiedAt() {
        return dates.modified();
    }

    public Validity validity() {
        return validity;
    }

    public Mode mode() {
        return mode;
    }

    public String link() {
        return link;
    }

    public String supersedes() {
        return supersedes;
    }

    public String supersededBy() {
        return supersededBy;
    }

    /** 更正与澄清. */
    public Changes changes() {
        return changes == null ? Changes.NONE : changes.read();
    }

    public String body() {
        return written.body();
    }

    public String json() {
        return written.json();
    }

    public String sha256() {
        return written.sha256();
    }

    public List<CatalogueFile> files() {
        return List.copyOf(files);
    }
}
