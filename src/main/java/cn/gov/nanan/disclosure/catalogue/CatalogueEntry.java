package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.exchange.PublicItem;
import cn.gov.nanan.disclosure.exchange.PublicItem.Mode;
import cn.gov.nanan.disclosure.exchange.Sha256;
import cn.gov.nanan.disclosure.exchange.Validity;
import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.BureauClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 目录条目: one public item, in its current version. What the API answers is written once, when the entry changes, so
 * that a page of the list is read and not computed.
 */
@Entity
@Table(name = "catalogue_entry")
public class CatalogueEntry {
    private static final int SEARCHED = 500_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "catalogue_entry_seq")
    private Long id;

    @Version
    private int revision;

    @Column(name = "index_number", nullable = false, unique = true, length = 40)
    private String indexNumber;

    @Column(name = "item_version", nullable = false)
    private int itemVersion;

    /** Digest of the sealed view: tells a repetition from a forgery. */
    @Column(name = "item_digest", nullable = false, length = 64)
    private String itemDigest;

    @Column(nullable = false, length = 500)
    private String title;

    @Column(name = "document_number", length = 200)
    private String documentNumber;

    @Column(name = "document_key", length = 200)
    private String documentKey;

    @Column(nullable = false, length = 200)
    private String publisher;

    @Column(length = 100)
    private String section;

    @Column(name = "document_type", length = 100)
    private String documentType;

    @Column(length = 100)
    private String category;

    @Column(length = 100)
    private String theme;

    @Column(length = 1000)
    private String keywords;

    @Column(length = 2000)
    private String summary;

    @Column(name = "formation_date")
    private LocalDate formationDate;

    @Column(name = "issue_date")
    private LocalDate issueDate;

    @Column(name = "published_at", nullable = false)
    private Instant publishedAt;

    @Column(name = "modified_at", nullable = false)
    private Instant modifiedAt;

    @Column(name = "effective_date")
    private LocalDate effectiveDate;

    @Column(name = "expiry_date")
    private LocalDate expiryDate;

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

    /** Seconds before 1970 of the publication: ascending order puts the newest first. */
    @Column(name = "newest_first", nullable = false)
    private long newestFirst;

    @Column(name = "published_on", nullable = false)
    private LocalDate publishedOn;

    @Column(name = "document_year", nullable = false)
    private int documentYear;

    /** Sanitised HTML, or null. */
    @Column(length = 1_000_000)
    private String body;

    @Column(name = "search_text", nullable = false, length = 1_000_000)
    private String searchText;

    /** The entry as the API lists it. */
    @Column(name = "entry_json", nullable = false, length = 1_000_000)
    private String json;

    @Column(nullable = false, length = 64)
    private String sha256;

    @ElementCollection
    @CollectionTable(name = "catalogue_file", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    private List<CatalogueFile> files = new ArrayList<>();

    protected CatalogueEntry() {}

    CatalogueEntry(PublicItem item, String itemDigest, List<CatalogueFile> files) {
        this.indexNumber = item.indexNumber();
        take(item, itemDigest, files);
    }

    /** Takes a later version of the same item. */
    final void take(PublicItem item, String digest, List<CatalogueFile> attached) {
        itemVersion = item.version();
        itemDigest = digest;
        title = item.title();
        documentNumber = item.documentNumber();
        documentKey = documentNumber == null ? null : DocumentNumber.searchKey(documentNumber);
        publisher = item.origin().publisher();
        section = item.origin().section();
        summary = item.summary();
        take(item.classification());
        take(item.dates());
        validity = item.validity();
        mode = item.content().mode();
        link = item.content().link();
        supersedes = item.supersedes();
        body = item.content().text() == null
                ? null
                : RichText.sanitised(item.content().text());
        files.clear();
        files.addAll(attached);
        write();
    }

    /** A newer document has taken the place of this one. */
    void supersededBy(String newer, Instant now) {
        supersededBy = newer;
        validity = Validity.REPEALED;
        modified(now);
    }

    /** 有效期 has ended. */
    void expire(Instant now) {
        validity = Validity.EXPIRED;
        modified(now);
    }

    boolean isPast(LocalDate today) {
        return validity == Validity.IN_FORCE && expiryDate != null && expiryDate.isBefore(today);
    }

    private void modified(Instant now) {
        modifiedAt = now.truncatedTo(ChronoUnit.SECONDS);
        write();
    }

    private void take(PublicItem.Classification classification) {
        documentType = classification.documentType();
        category = classification.category();
        theme = classification.theme();
        keywords = classification.keywords().isEmpty() ? null : String.join("\n", classification.keywords());
    }

    private void take(PublicItem.Dates dates) {
        formationDate = dates.formation();
        issueDate = dates.issue();
        effectiveDate = dates.effective();
        expiryDate = dates.expiry();
        publishedAt = dates.published().truncatedTo(ChronoUnit.SECONDS);
        modifiedAt = dates.modified().truncatedTo(ChronoUnit.SECONDS);
        newestFirst = -publishedAt.getEpochSecond();
        publishedOn = publishedAt.atZone(BureauClock.ZONE).toLocalDate();
        documentYear = Stream.of(formationDate, issueDate, publishedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .getYear();
    }

    private void write() {
        searchText = searched();
        json = EntryJson.listed(this);
        String whole = EntryJson.located(EntryJson.whole(json, body), "");
        sha256 = Sha256.of(whole.getBytes(StandardCharsets.UTF_8));
    }

    private String searched() {
        String all = Stream.of(title, documentNumber, indexNumber, keywords, summary, RichText.plain(body))
                .filter(Objects::nonNull)
                .map(SearchText::of)
                .collect(Collectors.joining("\n"));
        return all.substring(0, Math.min(all.length(), SEARCHED));
    }

    public String indexNumber() {
        return indexNumber;
    }

    public int itemVersion() {
        return itemVersion;
    }

    String itemDigest() {
        return itemDigest;
    }

    public String title() {
        return title;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public String publisher() {
        return publisher;
    }

    public String section() {
        return section;
    }

    public String documentType() {
        return documentType;
    }

    public String category() {
        return category;
    }

    public String theme() {
        return theme;
    }

    public List<String> keywords() {
        return keywords == null ? List.of() : List.of(keywords.split("\n"));
    }

    public String summary() {
        return summary;
    }

    public LocalDate formationDate() {
        return formationDate;
    }

    public LocalDate issueDate() {
        return issueDate;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant modifiedAt() {
        return modifiedAt;
    }

    public LocalDate effectiveDate() {
        return effectiveDate;
    }

    public LocalDate expiryDate() {
        return expiryDate;
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

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String body() {
        return body;
    }

    public String json() {
        return json;
    }

    public String sha256() {
        return sha256;
    }

    public List<CatalogueFile> files() {
        return List.copyOf(files);
    }
}
