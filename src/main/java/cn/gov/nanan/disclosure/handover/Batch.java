package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 移交批次: what goes to both houses on one day, who signed for it, and whether all of it arrived. A batch without any
 * item is a 零报告 and is signed for as well.
 */
@Entity
@Table(name = "handover_batch")
public class Batch {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handover_batch_seq")
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private BatchKind kind;

    @Column(name = "batch_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "batch", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<BatchLine> lines = new ArrayList<>();

    @Embedded
    private Receipts receipts = new Receipts();

    protected Batch() {}

    public Batch(BatchKind kind, LocalDate day, Actor actor, Instant at) {
        requireOffice(actor);
        this.kind = kind;
        this.day = day;
        this.openedAt = at;
    }

    /** 列入: as long as nobody has signed for the list. */
    public void include(PaperFile paper, Actor actor) {
        requireListOpen(actor);
        paper.requireMovable();
        lines.add(new BatchLine(this, paper));
    }

    /** 移出: it goes with a later batch. */
    public void exclude(long lineId, Actor actor) {
        requireListOpen(actor);
        if (!lines.removeIf(line -> line.id() == lineId)) {
            throw new BusinessException("handover.error.no-line");
        }
    }

    /**
     * 登记送达: a house has signed.
     *
     * @return what is reached when the house has everything that its list names
     */
    public List<ChannelReached> deliver(Receipt receipt, Actor actor) {
        requireOpen(actor);
        lines().forEach(line -> line.paper().requireMovable());
        int left = listed() - receipts.of(receipt.house());
        if (left == 0 && receipts.has(receipt.house())) {
            throw new BusinessException("handover.error.received-already", receipt.house());
        }
        receipt.requireFitting(since(), left);
        receipts.add(receipt);
        return receipts.of(receipt.house()) != listed()
                ? List.of()
                : lines().stream()
                        .map(line -> line.reached(receipt))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /**
     * 办结: only when the copies received, listed and signed for agree.
     *
     * @return what each house has reached by then, also where a paper was taken back after it had signed for another
     */
    public List<ChannelReached> close(Actor actor, Instant at) {
        requireOpen(actor);
        receipts.missing().ifPresent(house -> {
            throw new BusinessException("handover.error.no-receipt", house);
        });
        Tally tally = tally();
        if (!tally.isEven()) {
            throw new BusinessException(
                    "handover.error.counts-differ", tally.received(), tally.listed(), tally.receipted());
        }
        closedAt = at;
        return Arrays.stream(House.values())
                .flatMap(house -> receipts.last(house).stream())
                .flatMap(receipt -> lines().stream().flatMap(line -> line.reached(receipt).stream()))
                .toList();
    }

    public Tally tally() {
        int received = lines().stream()
                .mapToInt(line -> line.paper().copies().countable())
                .sum();
        return new Tally(received, Copies.needed(listed()), receipts.total());
    }

    /** 清单份数: the copies that each house gets. */
    public int listed() {
        return lines().stream().mapToInt(line -> line.paper().copies().each()).sum();
    }

    /** The first day on which all of it can have been handed over. */
    private LocalDate since() {
        return lines().stream()
                .map(line -> line.paper().since())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.ofInstant(openedAt, BureauClock.ZONE));
    }

    private void requireListOpen(Actor actor) {
        requireOpen(actor);
        if (!receipts.isEmpty()) {
            throw new BusinessException("handover.error.list-signed");
        }
    }

    private void requireOpen(Actor actor) {
        requireOffice(actor);
        if (!isOpen()) {
            throw BusinessException.notOpen("handover.error.batch-closed");
        }
    }

    private static void requireOffice(Actor actor) {
        if (!actor.acts(Role.DISCLOSURE_OFFICE)) {
            throw BusinessException.forbidden("staff.error.role-needed", Role.DISCLOSURE_OFFICE);
        }
    }

    /** What is to go out: without the items that are no longer to be disclosed. */
    public List<BatchLine> lines() {
        return lines.stream().filter(line -> !line.paper().isWithdrawn()).toList();
    }

    public Receipts receipts() {
        return receipts;
    }

    /** 零报告. */
    public boolean isNil() {
        return lines().isEmpty();
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** May the list still be changed? */
    public boolean isListOpen() {
        return isOpen() && receipts.isEmpty();
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public BatchKind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
