package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.TextPart;
import cn.gov.nanan.disclosure.procedure.TextState;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * 版本: a submitted text as one officer left it at one step, whole, with its files. While he goes on writing there on the
 * same day it is this version that he writes; with the next act it is closed.
 */
@Entity
@Table(name = "text_version")
public class TextVersion {
    @EmbeddedId
    private VersionKey key;

    /** Null where the public side wrote it, and a receipt brought it. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id", updatable = false)
    private Officer officer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private Step step;

    @Column(name = "written_at", nullable = false)
    private Instant at;

    @Column(nullable = false)
    private boolean closed;

    /** Null while the public never read it. */
    @Column(name = "released_at")
    private Instant releasedAt;

    @Convert(converter = PartsColumn.class)
    @Column(nullable = false, length = 200)
    private Set<TextPart> parts;

    @Embedded
    private DispatchForm form;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "type_rule_id")
    private TypeRule typeRule;

    /** Null while none was chosen. */
    @Embedded
    private Decision decision;

    @Embedded
    private Provenance provenance;

    /** Null of what is directed against nothing that goes about outside. */
    @Embedded
    private Rumour rumour;

    @ManyToMany
    @JoinTable(
            name = "text_version_file",
            joinColumns = {
                @JoinColumn(name = "item_id", referencedColumnName = "item_id"),
                @JoinColumn(name = "number", referencedColumnName = "number")
            },
            inverseJoinColumns = @JoinColumn(name = "file_id"))
    @OrderColumn(name = "position")
    private List<StoredFile> files = new ArrayList<>();

    protected TextVersion() {}

    TextVersion(VersionKey key, Officer officer, Step step) {
        this.key = key;
        this.officer = officer;
        this.step = step;
    }

    /** @param changed what reads differently than in the version before */
    void write(TextState wording, Set<TextPart> changed, Instant now) {
        Draft draft = wording.draft();
        form = draft.form();
        typeRule = draft.typeRule();
        decision = draft.decision();
        provenance = draft.provenance();
        rumour = draft.rumour();
        if (!files.equals(wording.files())) {
            files.clear();
            files.addAll(wording.files());
        }
        parts = Set.copyOf(changed);
        at = now;
    }

    /** Does this officer still write it, there and now? */
    boolean isOpenTo(Officer writer, Step where, Instant now) {
        return !closed && Objects.equals(officer, writer) && step == where && day(at).equals(day(now));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BureauClock.ZONE);
    }

    void close() {
        closed = true;
    }

    /** 发布: the public reads it from now on. */
    void release(Instant now) {
        releasedAt = now;
    }

    /** All that it says. */
    TextState wording() {
        return new TextState(new Draft(form, typeRule, decision, provenance, rumour), files);
    }

    int number() {
        return key.number();
    }

    Officer officer() {
        return officer;
    }

    String body() {
        return form.body();
    }
}
