package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Responsibility;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** 纸质文件: one set of copies of an item, owed by its section since 印发, or asked for anew by a formal letter. */
@Entity
@Table(name = "paper_file")
public class PaperFile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_file_seq")
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private InformationItem item;

    /** Counts the sets of the item, from 1. */
    @Column(nullable = false, updatable = false)
    private int position;

    /** Which issue's obligations it serves; null for a replacement. */
    @Column(updatable = false)
    private Integer turn;

    @Embedded
    private Letter letter;

    @Embedded
    private Copies copies;

    @Column(name = "announced_copies")
    private Integer announcedCopies;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "announced_by")
    private Officer announcedBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected PaperFile() {}

    private PaperFile(InformationItem item, int position, Integer turn, Letter letter, int each) {
        this.item = item;
        this.position = position;
        this.turn = turn;
        this.letter = letter;
        this.copies = new Copies(each);
    }

    /**
     * What the section owes since 印发.
     *
     * @param turn of the obligations that it serves
     * @param each copies for each house
     */
    static PaperFile ofIssue(InformationItem item, int position, int turn, int each) {
        return new PaperFile(item, position, turn, null, each);
    }

    /** 更换: what the section owes again because a letter replaces what was handed over. */
    static PaperFile ofReplacement(InformationItem item, int position, Letter letter, int each) {
        return new PaperFile(item, position, null, letter, each);
    }

    /**
     * 报送: the section says that the copies are on their way; the last word counts.
     *
     * @throws BusinessException {@code handover.error.not-section} unless the item's drafter or the section's head acts
     */
    public void announce(int count, Actor actor, LocalDate today) {
        if (!item.responsibility().bind(actor, Responsibility.OF_SECTION)) {
            throw new BusinessException("handover.error.not-section");
        }
        requireNotWithdrawn();
        copies.faults(count).refuse();
        announcedCopies = count;
        announcedOn = today;
        announcedBy = actor.officer();
    }

    /**
     * 登记收到: fewer copies than are owed are a part, and the rest stays owed; twice is refused.
     *
     * @return what is reached when the last copy is there
     */
    public Optional<ChannelReached> arrive(int count, LocalDate on, Actor actor, Instant at) {
        if (!actor.acts(Role.DISCLOSURE_OFFICE)) {
            throw BusinessException.forbidden("staff.error.role-needed", Role.DISCLOSURE_OFFICE);
        }
        requireNotWithdrawn();
        LocalDate today = LocalDate.ofInstant(at, BureauClock.ZONE);
        boolean late = on == null || on.isBefore(since()) || on.isAfter(today);
        copies.faults(count)
                .when(late, "day", "handover.error.day", since(), today)
                .refuse();
        copies.add(count, on, at);
        return copies.isComplete() && letter == null
                ? Optional.of(new ChannelReached(item.subject(), Channel.SECTION_COPIES, on, at))
                : Optional.empty();
    }

    /** 不再移交: the item is no longer to be disclosed. */
    void withdraw(Instant at) {
        withdrawnAt = withdrawnAt == null ? at : withdrawnAt;
    }

    private void requireNotWithdrawn() {
        if (isWithdrawn()) {
            throw new BusinessException("handover.error.withdrawn");
        }
    }

    /** @throws BusinessException when it may not leave the house: withdrawn, or not past 复核 */
    void requireMovable() {
        requireNotWithdrawn();
        if (!isCleared()) {
            throw new BusinessException("handover.error.not-cleared", item.documentNumber());
        }
    }

    /** The first day on which there can be such paper. */
    LocalDate since() {
        return letter == null ? item.issueDate() : letter.date();
    }

    /** Has the item passed 复核, and everybody agreed who had to be asked, so that it may leave the house? */
    public boolean isCleared() {
        return item.step().isReleasable() && item.releaseConditions().isDone();
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isReplacement() {
        return letter != null;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public InformationItem item() {
        return item;
    }

    /** Null unless it is a replacement. */
    public Letter letter() {
        return letter;
    }

    public Copies copies() {
        return copies;
    }
}
