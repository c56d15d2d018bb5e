package cn.gov.nanan.disclosure.phrase;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 常用意见清单: an officer's own, or the bureau's. */
@Entity
@Table(name = "phrase_list")
public class PhraseList {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phrase_list_seq")
    private Long id;

    /** Null of the bureau's. */
    @Column(name = "owner_id", updatable = false)
    private Long ownerId;

    @Column(nullable = false, length = Phrases.LONGEST_TEXT)
    private String phrases = "";

    /** How often it was written. */
    @Column(nullable = false)
    private int changes;

    protected PhraseList() {}

    PhraseList(Officer owner) {
        ownerId = owner.id();
    }

    /** @throws BusinessException {@code phrase.error.changed} where it was written since it was seen */
    void write(Phrases written, int seen) {
        if (seen != changes) {
            throw BusinessException.stale("phrase.error.changed");
        }
        write(written);
    }

    void write(Phrases written) {
        phrases = written.text();
        changes++;
    }

    public Phrases phrases() {
        return Phrases.read(phrases);
    }

    /** How often it was written, to be named when it is written again. */
    public int changes() {
        return changes;
    }
}
