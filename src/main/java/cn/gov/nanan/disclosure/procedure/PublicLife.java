package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 公开情况: under which number the public knows an item, and what became of it there. */
@Embeddable
class PublicLife {
    /** Null before 复核. */
    @Column(name = "index_number", length = 32, unique = true)
    private String indexNumber;

    /** The day on which what had been withheld was opened, 条例第十八条. */
    @Column(name = "opened_on")
    private LocalDate openedOn;

    /** Null unless 建立链接 or 提取. */
    @Embedded
    private SourcePage sourcePage;

    /** 更正, oldest first; only ever added to. */
    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Correction> corrections = new ArrayList<>();

    /** 外网整理要素, oldest first; only ever added to. */
    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<OutsideArrangement> arrangements = new ArrayList<>();

    /** 废止. */
    @Column(name = "repealed_on")
    private LocalDate repealedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal", length = 32)
    private Withdrawal.Reason withdrawal;

    protected PublicLife() {}

    void index(IndexNumber number) {
        if (indexNumber != null) {
            throw new IllegalStateException("Already " + indexNumber);
        }
        indexNumber = number.toString();
    }

    /** 条例第十八条: opened on this day, or withheld again on none. */
    void open(LocalDate on) {
        openedOn = on;
    }

    void locate(SourcePage page) {
        sourcePage = page;
    }

    /** 外网整理要素 that was taken over. */
    void adopt(OutsideArrangement arrangement) {
        arrangements.add(arrangement);
    }

    /** None is looked for before it has its number: nobody outside has seen it. */
    List<OutsideArrangement> arrangements() {
        return indexNumber == null ? List.of() : List.copyOf(arrangements);
    }

    /** 更正 that is asked for. */
    void ask(Correction correction) {
        corrections.add(correction);
    }

    /** 更正: what was asked for last now stands; the public elements as they are then. */
    PublicElements correct(PublicElements before, Instant now) {
        PublicElements after = lastCorrection().make(before, now);
        sourcePage = sourcePage == null ? null : sourcePage.at(after.part(FormText.LINK));
        return after;
    }

    /** 撤回 that is asked for. */
    void ask(Withdrawal.Reason reason) {
        withdrawal = reason;
    }

    /** 废止; the first day counts. */
    void repeal(LocalDate on) {
        repealedOn = repealedOn == null ? on : repealedOn;
    }

    Correction lastCorrection() {
        return corrections.get(corrections.size() - 1);
    }

    List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    String indexNumber() {
        return indexNumber;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    SourcePage sourcePage() {
        return sourcePage;
    }

    LocalDate repealedOn() {
        return repealedOn;
    }

    Withdrawal.Reason withdrawal() {
        return withdrawal;
    }
}
