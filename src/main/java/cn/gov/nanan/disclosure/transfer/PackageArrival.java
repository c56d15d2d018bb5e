package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** 导入登记: one package file that came to this node, whatever became of it. */
@Entity
@Table(name = "package_arrival")
public class PackageArrival {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "package_arrival_seq")
    @SequenceGenerator(name = "package_arrival_seq", allocationSize = 1)
    private Long id;

    @Column(name = "file_name", nullable = false, updatable = false, length = LONGEST_NAME)
    private String fileName;

    /** 导入人: user name; {@code system} where it came through the watched folder. */
    @Column(name = "brought_by", nullable = false, updatable = false, length = 100)
    private String broughtBy;

    @Column(name = "arrived_at", nullable = false, updatable = false)
    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private ArrivalState state = ArrivalState.QUARANTINED;

    /** Null until its sender has been believed; so are the five that follow. */
    @Column(length = 40)
    private String sender;

    @Column(length = 40)
    private String receiver;

    @Enumerated(EnumType.STRING)
    @Column(name = "package_type", length = 16)
    private PackageType type;

    @Column(name = "sequence_number")
    private Long sequence;

    @Column(length = 64)
    private String digest;

    /** 数据包标识, as its maker gave it. */
    @Column(name = "package_id", length = 64)
    private String packageId;

    @Column(name = "item_count", nullable = false)
    private int itemCount;

    /** 不早于: nothing of it is public before; null where it may be at once. */
    @Column(name = "publish_not_before")
    private Instant notBefore;

    /** Why it was refused, in Chinese and in English; null where it was not. */
    @Column(name = "reason_zh", length = LONGEST_REASON)
    private String reasonChinese;

    @Column(name = "reason_en", length = LONGEST_REASON)
    private String reasonEnglish;

    /** User name of who published, refused or returned it; {@code system} where that is automatic. */
    @Column(name = "ended_by", length = 100)
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** 跳过人: user name of who passed over what had been refused; null where nobody did. */
    @Column(name = "passed_by", length = 100)
    private String passedBy;

    @Column(name = "passed_at")
    private Instant passedAt;

    /** Number of the first receipt that was sent of it; null as long as none was. */
    @Column(name = "receipt_sequence")
    private Long receipt;

    /** Number of the last one: addresses in the portal follow in further receipts. */
    @Column(name = "last_receipt_sequence")
    private Long lastReceipt;

    protected PackageArrival() {}

    PackageArrival(String fileName, String broughtBy, Instant at) {
        this.fileName = fileName.substring(0, Math.min(LONGEST_NAME, fileName.length()));
        this.broughtBy = broughtBy;
        this.arrivedAt = at;
    }

    void identify(Manifest manifest, String digestOfFile) {
        sender = manifest.route().sender();
        receiver = manifest.route().receiver();
        type = manifest.route().type();
        sequence = manifest.sequence();
        digest = digestOfFile;
        packageId = manifest.packageId();
        itemCount = manifest.items().size();
        notBefore = manifest.notBefore();
    }

    /** Nothing that it says of itself counts. */
    void unidentified() {
        sender = null;
        receiver = null;
        type = null;
        sequence = null;
        digest = null;
        packageId = null;
        notBefore = null;
        itemCount = 0;
    }

    /** Null where it may be public at once. */
    public Instant notBefore() {
        return notBefore;
    }

    /** Is it still too early? */
    boolean isEarly(Instant now) {
        return notBefore != null && now.isBefore(notBefore);
    }

    /** What a refusal calls by its number in quarantine is called as it came. */
    BusinessException named(BusinessException reason) {
        return new BusinessException(
                reason.key(),
                Arrays.stream(reason.arguments())
                        .map(said -> (id + ".zip").equals(said) ? fileName : said)
                        .toArray());
    }

    void refuse(BusinessException reason, String by, Instant at) {
        state = ArrivalState.REFUSED;
        note(reason);
        endedBy = by;
        endedAt = at;
    }

    /** One before it has not come yet; the reason names the number. */
    void await(BusinessException reason) {
        state = ArrivalState.WAITING;
        note(reason);
    }

    void note(BusinessException reason) {
        reasonChinese = cut(Messages.text(Locale.CHINESE, reason.key(), reason.arguments()));
        reasonEnglish = cut(Messages.text(Locale.ENGLISH, reason.key(), reason.arguments()));
    }

    /** Refused, from a bureau that is believed, and not told yet. */
    boolean isUntold() {
        return state == ArrivalState.REFUSED && type != null && type.isOutward() && receipt == null;
    }

    /** Is there anything to be said of it by a control sheet? */
    public boolean isToldOnPaper() {
        return type != null && type.isOutward() && (isTaken() || isRefused());
    }

    private boolean isTaken() {
        return state == ArrivalState.PUBLISHED || state == ArrivalState.TAKEN;
    }

    /** 拒收, passed over or not. */
    public boolean isRefused() {
        return state == ArrivalState.REFUSED || state == ArrivalState.SKIPPED;
    }

    /** A receipt that was sent of it. */
    void receipted(long number) {
        receipt = receipt == null ? number : receipt;
        lastReceipt = number;
    }

    /** 回执号: of the receipts that were sent of it, such as 3 or 3–5; empty as long as none was. */
    public String receipts() {
        if (receipt == null) {
            return "";
        }
        return lastReceipt == null || lastReceipt.equals(receipt) ? "" + receipt : receipt + "–" + lastReceipt;
    }

    /** Null as long as none was sent. */
    Long receipt() {
        return receipt;
    }

    /** Null as long as none was sent. */
    Long lastReceipt() {
        return lastReceipt;
    }

    void become(ArrivalState next) {
        state = next;
        reasonChinese = null;
        reasonEnglish = null;
    }

    void end(ArrivalState last, String by, Instant at) {
        become(last);
        endedBy = by;
        endedAt = at;
    }

    /** 跳过: why it was refused still stands. */
    void pass(String by, Instant at) {
        state = ArrivalState.SKIPPED;
        passedBy = by;
        passedAt = at;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_REASON, text.length()));
    }

    public Long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String broughtBy() {
        return broughtBy;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public ArrivalState state() {
        return state;
    }

    /** Null as long as nobody knows whose it is. */
    public PackageRoute route() {
        return sender == null ? null : new PackageRoute(sender, receiver, type);
    }

    public String sender() {
        return sender;
    }

    /** Null as long as nobody knows whose it is. */
    public String receiver() {
        return receiver;
    }

    public PackageType type() {
        return type;
    }

    /** 0 as long as it is not known. */
    public long sequence() {
        return sequence == null ? 0 : sequence;
    }

    public String digest() {
        return digest;
    }

    /** Null where it is not known. */
    public String packageId() {
        return packageId;
    }

    /** 核对码: the first eight characters of the digest; empty where it is not known. */
    public String shortCode() {
        return digest == null ? "" : digest.substring(0, 8).toUpperCase(Locale.ROOT);
    }

    public int itemCount() {
        return itemCount;
    }

    /** Null where it was not refused. */
    public String reason(Locale locale) {
        return "en".equals(locale.getLanguage()) ? reasonEnglish : reasonChinese;
    }

    public String endedBy() {
        return endedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Null where nobody passed over it. */
    public String passedBy() {
        return passedBy;
    }

    public Instant passedAt() {
        return passedAt;
    }

    /** The 公开办's of the public side; of our own bureau also of the sections' staff there, where all items are theirs. */
    boolean isArrangedBy(Actor actor, List<StagedItem> items) {
        if (actor.acts(Role.DISCLOSURE_OFFICE)) {
            return true;
        }
        Set<String> own =
                actor.sectionsAs(Role.DRAFTER).stream().map(Section::name).collect(Collectors.toSet());
        return Setting.AGENCY_CODE.value().equals(sender())
                && !own.isEmpty()
                && items.stream().allMatch(item -> item.isOfSection() && own.contains(item.section()));
    }
}
