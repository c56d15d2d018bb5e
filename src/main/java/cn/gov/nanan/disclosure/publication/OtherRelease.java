package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Responsibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** 其他形式发布登记: an item was made public in another form on a day, with a proof. Never changes. */
@Entity
@Table(name = "other_release")
public class OtherRelease {
    public static final int LONGEST_REMARK = 200;
    public static final int LONGEST_ADDRESS = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "other_release_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    private InformationItem item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private OtherForm form;

    @Column(name = "released_on", nullable = false, updatable = false)
    private LocalDate on;

    /** Which issue, which notice board; what OTHER is. */
    @Column(updatable = false, length = LONGEST_REMARK)
    private String remark;

    /** 证明: the web address; null where a file proves it. */
    @Column(updatable = false, length = LONGEST_ADDRESS)
    private String address;

    /** 证明: a scan or photograph; null where an address proves it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id", updatable = false)
    private StoredFile file;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected OtherRelease() {}

    /** @throws BusinessException {@code publication.error.release-…} naming what is wrong */
    OtherRelease(InformationItem item, Release given, StoredFile file, Actor actor, Instant at) {
        requireAllowed(item, actor);
        given.require(item.dates().arisen(), LocalDate.ofInstant(at, BureauClock.ZONE), file != null);
        this.item = item;
        this.form = given.form();
        this.on = given.on();
        this.remark = given.remark();
        this.address = given.address();
        this.file = file;
        this.officer = actor.officer();
        this.recordedAt = at;
    }

    /** May he record it: the 公开办, the item's drafter, its section's head? */
    public static boolean isRecordableBy(InformationItem item, Actor actor) {
        return item.responsibility().bind(actor, Responsibility.OF_RELEASE);
    }

    /** Only what is to be disclosed, has passed 复核 and is held back by nobody may reach the public in whatever form. */
    public static boolean isReleasable(InformationItem item) {
        return item.attribute() == Attribute.PROACTIVE
                && item.step().isReleasable()
                && item.releaseConditions().isDone();
    }

    private static void requireAllowed(InformationItem item, Actor actor) {
        if (!isRecordableBy(item, actor)) {
            throw new BusinessException("publication.error.release-role");
        }
        if (!isReleasable(item)) {
            throw new BusinessException("publication.error.release-step");
        }
    }

    public Long id() {
        return id;
    }

    public InformationItem item() {
        return item;
    }

    public OtherForm form() {
        return form;
    }

    public LocalDate on() {
        return on;
    }

    public String remark() {
        return remark;
    }

    public String address() {
        return address;
    }

    public StoredFile file() {
        return file;
    }

    public Officer officer() {
        return officer;
    }
}
