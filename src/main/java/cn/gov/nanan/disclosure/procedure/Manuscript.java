package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Elements;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.provenance.DeclaredClaim;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 文稿: what is written of an item and its files, where it comes from, to what it relates, and who wrote last. */
@Embeddable
class Manuscript {
    @Embedded
    private DispatchForm form;

    @Embedded
    private Provenance provenance;

    /** 声明留底 of what was submitted; null without. */
    @Embedded
    private DeclaredClaim declared;

    /** Null while nobody has confirmed the provision. */
    @Embedded
    private CitationCheck citationCheck;

    /** Null where it relates to nothing. */
    @Embedded
    private Relation relation;

    /** The version of the rule by which the item is judged. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "type_rule_id")
    private TypeRule typeRule;

    @ManyToMany
    @JoinTable(
            name = "information_item_file",
            joinColumns = @JoinColumn(name = "item_id"),
            inverseJoinColumns = @JoinColumn(name = "file_id"))
    @OrderColumn(name = "position")
    private List<StoredFile> attachments = new ArrayList<>();

    /** The choice outside the usual set that somebody has explained, as 文种 and attribute. */
    @Column(name = "explained_choice", length = 64)
    private String explained;

    /** Who last changed text or files; null while only its drafter's first version stands. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Officer editor;

    @Column(name = "edited_at")
    private Instant editedAt;

    protected Manuscript() {}

    /** Everything that the draft page holds but the attribute. */
    void write(Draft draft, TypeRule rule, LocalDate today) {
        typeRule = rule;
        provenance = draft.provenance();
        revise(draft.form());
        if (draft.rumour() != null && relation != null && relation.earlier() == null) {
            relation = Relation.against(draft.rumour().seenBy(today));
        }
    }

    /** 修改文稿. */
    void revise(DispatchForm revised) {
        form = revised.sanitised();
        press();
    }

    /** 变更、废止、澄清. */
    void relate(Relation to) {
        relation = to;
        press();
    }

    /** 变更: whoever claimed the earlier text is asked about this one too, 条例第十五条. */
    void inherit(Optional<DeclaredClaim> earlier) {
        declared = earlier.orElse(null);
    }

    /** 澄清 is urgent, 条例第六条. */
    private void press() {
        form = isRelated(RelationKind.CLARIFIES) ? form.pressing() : form;
    }

    void edited(Officer by, Instant at) {
        editor = by;
        editedAt = at;
    }

    void attach(StoredFile file) {
        if (attachments.stream().anyMatch(other -> other.name().equals(file.name()))) {
            throw new BusinessException("procedure.error.file-twice", file.name());
        }
        attachments.add(file);
    }

    void detach(StoredFile file) {
        attachments.remove(file);
    }

    /** 调整顺序: the file comes to stand at this place, counted from 0; beyond the ends, at the end. */
    void move(StoredFile file, int place) {
        attachments.remove(file);
        attachments.add(Math.max(0, Math.min(place, attachments.size())), file);
    }

    /** 改名: another file of the same bytes takes its place. */
    void replace(StoredFile file, StoredFile renamed) {
        if (attachments.stream().anyMatch(other -> other.name().equals(renamed.name()))) {
            throw new BusinessException("procedure.error.file-twice", renamed.name());
        }
        attachments.set(attachments.indexOf(file), renamed);
    }

    /** 归类: the same under this 内容类别. */
    void categorise(String code) {
        Elements its = form.elements();
        form = form.arranged(new Elements(code, its.themeCode(), its.keywords(), its.summary()));
    }

    /** 整理要素. */
    void arrange(Elements elements) {
        form = form.arranged(elements);
    }

    /** 更正. */
    void correct(PublicElements corrected) {
        form = form.corrected(corrected);
        if (provenance.origin().isObtained()) {
            provenance = provenance.numbered(
                    corrected.part(FormText.DOCUMENT_NUMBER),
                    corrected.day(FormText.FORMATION_DATE).orElse(null));
        }
    }

    void explain(String choice) {
        explained = choice;
    }

    /** 提交: what the text claims is kept, also where a later text claims it no more. */
    void submitted() {
        if (provenance.isClaimed()) {
            declared = declared().orElseThrow();
        }
    }

    /** 声明: what is claimed, or was when it was submitted. */
    Optional<DeclaredClaim> declared() {
        Optional<DeclaredClaim> now =
                provenance.isClaimed() ? Optional.of(DeclaredClaim.of(provenance)) : Optional.empty();
        return declared == null ? now : now.map(declared::and).or(() -> Optional.of(declared));
    }

    /** 公开依据确认. */
    void confirm(Officer by, LocalDate on) {
        citationCheck = new CitationCheck(provenance.rightCitation(), by, on);
    }

    /** Who has confirmed the provision as it is cited now. */
    Optional<CitationCheck> citationCheck() {
        return Optional.ofNullable(citationCheck).filter(one -> one.isOf(provenance.rightCitation()));
    }

    /** 国家秘密: neither title, text nor file stays. */
    void erase() {
        form = DispatchForm.stub();
        provenance = Provenance.own(provenance.carrier());
        declared = null;
        citationCheck = null;
        relation = relation == null || relation.earlier() != null ? relation : Relation.against(null);
        attachments.clear();
    }

    /** Has it a text or a file, or does its text stand elsewhere? */
    boolean isWritten() {
        return !form.isStub() && (isThere() || provenance.isLinkPlanned());
    }

    /** Has it a text or a file of its own? */
    boolean isThere() {
        return form.body() != null || !attachments.isEmpty();
    }

    boolean isRelated(RelationKind wanted) {
        return relation != null && relation.is(wanted);
    }

    boolean isExplained(String choice) {
        return choice.equals(explained);
    }

    /** Was it said of the text as it now is? */
    boolean isMeantBy(HandlingEntry entry) {
        return editedAt == null || !editedAt.isAfter(entry.at());
    }

    DispatchForm form() {
        return form;
    }

    Provenance provenance() {
        return provenance;
    }

    Relation relation() {
        return relation;
    }

    TypeRule typeRule() {
        return typeRule;
    }

    List<StoredFile> attachments() {
        return List.copyOf(attachments);
    }

    Officer editor() {
        return editor;
    }

    Instant editedAt() {
        return editedAt;
    }
}
