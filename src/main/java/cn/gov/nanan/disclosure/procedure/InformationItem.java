package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Caution;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.clearance.Clearances;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Elements;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.provenance.DeclaredClaim;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Responsibility;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 政府信息: one item from its draft to published or filed. {@link #perform} is the only way in which its step changes,
 * {@link #openActions} the only way in which a page knows its buttons.
 *
 * <p>国家秘密 leaves only a stub: no title, text or file is kept.
 */
@Entity
@Table(name = "information_item")
public class InformationItem {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "information_item_seq")
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private InformationKind kind;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "section_id", nullable = false)
    private Section section;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "drafter_id", nullable = false)
    private Officer drafter;

    /** Who began the draft; stays when it is handed to a colleague. */
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id", nullable = false, updatable = false)
    private Officer author;

    @Embedded
    private Manuscript text = new Manuscript();

    @Embedded
    private Decision decision;

    @Embedded
    private Issue issue;

    /** Held as long as the item is locked: see {@link ItemLocks}. */
    @Embedded
    private Clearances clearances = new Clearances();

    @Embedded
    private PublicLife publicLife = new PublicLife();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Step step = Step.DRAFTING;

    /** Since when the item stands at its step. */
    @Column(nullable = false)
    private Instant since;

    @Embedded
    private Trail trail = new Trail();

    protected InformationItem() {}

    /** @throws BusinessException {@code staff.error.role-needed} when the officer is no drafter of the section */
    public InformationItem(InformationKind kind, Section section, Officer drafter, Draft draft, Instant now) {
        this.kind = Objects.requireNonNull(kind);
        this.section = Objects.requireNonNull(section);
        this.drafter = Objects.requireNonNull(drafter);
        this.author = drafter;
        this.since = Objects.requireNonNull(now);
        if (!drafter.holds(Role.DRAFTER, section)) {
            throw BusinessException.forbidden("staff.error.role-needed", Role.DRAFTER);
        }
        fill(draft, LocalDate.ofInstant(now, BureauClock.ZONE));
    }

    /**
     * 变更、废止、澄清: a new item that relates to one that is public. What was claimed of a text is claimed of the 变更 that
     * takes its place, whatever its draft says, 条例第十五条.
     *
     * @throws BusinessException {@code procedure.error.not-public} when the earlier one is not, or not any more
     */
    public InformationItem relatingTo(RelationKind relationKind, InformationItem earlier) {
        if (!earlier.step().isPublic()) {
            throw new BusinessException("procedure.error.not-public");
        }
        text.relate(new Relation(relationKind, earlier));
        if (relationKind == RelationKind.SUPERSEDES && !isStub()) {
            text.inherit(earlier.declared());
        }
        return this;
    }

    /**
     * 澄清 of what goes about outside, 条例第六条.
     *
     * @throws BusinessException {@code form.error.rumour-day} when it would have been found after today
     */
    public InformationItem clarifying(Rumour rumour, LocalDate today) {
        text.relate(Relation.against(isStub() ? null : rumour.seenBy(today)));
        return this;
    }

    /**
     * 办理: goes one row of {@link Procedure#TABLE}.
     *
     * @throws BusinessException {@code procedure.error.not-open} when no row is open to this officer here, {@code
     *     procedure.error.attribute-closed}, or the message of the {@link Guard} that does not hold
     */
    public ItemActed perform(Action action, Actor actor, ActionInput input, Instant now) {
        Attempt attempt = new OpenTransitions(this, actor).open(action, input, now);
        OpenTransitions.demand(attempt);
        if (step.isAttributeOpen() && action.isForward() && attempt.decision() != null) {
            attempt.decision().requireComplete();
        }
        TextState found = wording();
        Attribute before = decision == null ? null : decision.attribute();
        if (!attempt.isUsual() && attempt.row().guards().contains(Guard.USUAL_OR_EXPLAINED)) {
            text.explain(attempt.choice());
        }
        Optional<String> category = attempt.namedCategory();
        String told = attempt.told();
        Enactment enactment = new Enactment(this, attempt);
        enactment.take();
        enactment.settle();
        decide(attempt.decision());
        trail.add(attempt, told, before, said(attempt), category);
        since = attempt.row().to() == step ? since : now;
        step = attempt.row().to();
        keepClaim();
        return new ItemActed(
                this,
                attempt.row(),
                actor.officer(),
                input.remark().text(),
                now,
                wording().since(found));
    }

    /** What this officer may do now, in the order of the verbs. */
    public List<Action> openActions(Actor actor) {
        return new OpenTransitions(this, actor).actions();
    }

    /** 可走的路: what lies before this officer, with what it asks and lacks. */
    public OpenTransitions transitions(Actor actor) {
        return new OpenTransitions(this, actor);
    }

    /** 会商报批: what this officer may ask of others, and decide or confirm. */
    public Clearing clearing(Actor actor) {
        return new Clearing(this, actor);
    }

    /** 公开前置条件, as it stands. */
    public ReleaseConditions releaseConditions() {
        return new ReleaseConditions(this);
    }

    /** 起算与所载日期. */
    public ItemDates dates() {
        return new ItemDates(this);
    }

    /** 修改: where the text is open, whoever acts here may change it. */
    public void write(Draft draft, Actor actor, Instant now) {
        edit(actor, now);
        fill(draft, LocalDate.ofInstant(now, BureauClock.ZONE));
    }

    /**
     * 改信息种类, while nothing depends on it.
     *
     * @throws BusinessException {@code procedure.error.kind-fixed}
     */
    public void reclassify(InformationKind wanted, Actor actor) {
        requireEditable(actor);
        if (wanted != kind && !isKindOpen()) {
            throw new BusinessException("procedure.error.kind-fixed");
        }
        kind = wanted;
    }

    /** 信息种类 stands from the first 提交 on; what relates to an item that is public is of its kind. */
    public boolean isKindOpen() {
        return !isSubmitted() && (relation() == null || relation().earlier() == null);
    }

    public void attach(StoredFile file, Actor actor, Instant now) {
        requireAttachable(actor);
        text.attach(file);
        edit(actor, now);
    }

    public void detach(StoredFile file, Actor actor, Instant now) {
        edit(actor, now);
        text.detach(file);
    }

    /** 调整附件顺序. */
    void move(StoredFile file, int place, Actor actor, Instant now) {
        edit(actor, now);
        text.move(file, place);
    }

    /** 附件改名. */
    void rename(StoredFile file, StoredFile renamed, Actor actor, Instant now) {
        edit(actor, now);
        text.replace(file, renamed);
    }

    /** May this officer change the text and files now? */
    public boolean isEditableBy(Actor actor) {
        return step.isTextOpen()
                && (issue == null || kind == InformationKind.OBTAINED)
                && new OpenTransitions(this, actor).isOnDuty();
    }

    public boolean isVisibleTo(Actor actor) {
        return isVisibleTo(Visibility.of(actor));
    }

    public boolean isVisibleTo(Visibility visibility) {
        return visibility.reaches(section, drafter);
    }

    /** 编制索引: gives the number under which the public will know the item, once and for ever. */
    public void index(IndexNumber number) {
        publicLife.index(number);
    }

    /**
     * 采用外网整理的要素: they stand here as the public reads them already.
     *
     * @param receipt its number; 0 where an officer typed it in
     * @param publicVersion of which the public side said it, and which must be the one that stands
     * @return what was changed; empty where both sides said the same already
     * @throws BusinessException {@code procedure.error.not-public}, {@code form.error.too-long}
     */
    public List<Corrected> adopt(Elements arranged, long receipt, int publicVersion, Instant publicAt, Instant now) {
        if (!step.isPublic()) {
            throw new BusinessException("procedure.error.not-public");
        }
        PublicElements before = publicElements();
        text.arrange(arranged);
        List<Corrected> changed = publicElements().since(before);
        if (!changed.isEmpty()) {
            publicLife.adopt(new OutsideArrangement(receipt, publicVersion, publicAt, now, changed));
        }
        return changed;
    }

    /** Whose role it is when this officer acts so on this item: his own, or that of a colleague for whom he acts. */
    Optional<Officer> holderOf(Actor actor, Role role) {
        return responsibility().holder(actor, role);
    }

    /** 事项: what notices and obligations of it are about. */
    public Subject subject() {
        return new Subject(SubjectKind.ITEM, id, section.id(), drafter.id());
    }

    /** 责任关系: who answers for it. */
    public Responsibility responsibility() {
        return new Responsibility(section, drafter.userName());
    }

    /** Who has confirmed the provision as it is cited now. */
    public Optional<CitationCheck> citationCheck() {
        return text.citationCheck();
    }

    /** 废止. Not private: the earlier item may be a proxy. */
    void repeal(LocalDate on) {
        publicLife.repeal(on);
    }

    /** 印发、定稿、获取. */
    void issued(Issue itsIssue) {
        issue = itsIssue;
    }

    /** 转办. */
    void assign(Officer assignee) {
        drafter = assignee;
    }

    /** What the trail says of the attribute: the one that now stands where it was open, the advice of the 公开办. */
    private Decision said(Attempt attempt) {
        if (step.isAttributeOpen()) {
            return attempt.row().action().isDuty() ? decision : null;
        }
        return attempt.advice().orElse(null);
    }

    /** 声明 once submitted is not taken away by writing another text, 条例第十五条. */
    private void keepClaim() {
        if (isSubmitted()) {
            text.submitted();
        }
    }

    private void fill(Draft draft, LocalDate today) {
        text.write(draft, judgedBy(draft.typeRule()), today);
        keepClaim();
        decide(draft.decision() == null ? decision : draft.decision());
    }

    /** Only a 公文 is judged by its 文种; once submitted, it keeps the version of the rule by which it was. */
    private TypeRule judgedBy(TypeRule chosen) {
        if (kind != InformationKind.DOCUMENT) {
            return null;
        }
        TypeRule standing = text.typeRule();
        boolean same = standing != null && chosen != null && standing.code().equals(chosen.code());
        return same && trail.last().isPresent() ? standing : chosen;
    }

    private void decide(Decision decided) {
        decision = decided;
        if (isStub()) {
            text.erase();
            clearances.erase();
        }
    }

    void requireAttachable(Actor actor) {
        requireEditable(actor);
        if (isStub()) {
            throw new BusinessException("procedure.error.stub");
        }
    }

    private void requireEditable(Actor actor) {
        if (!isEditableBy(actor)) {
            throw BusinessException.notOpen("procedure.error.not-editable", step);
        }
    }

    private void edit(Actor actor, Instant now) {
        requireEditable(actor);
        text.edited(actor.officer(), now);
    }

    /** Has it 文种, and a text or a file? */
    boolean isWritten() {
        return (kind != InformationKind.DOCUMENT || text.typeRule() != null) && text.isWritten();
    }

    /** Did the 公开办 conclude, of the text as it now is, that it may be published? */
    boolean isClearedByOpinion() {
        return trail.clearance().filter(text::isMeantBy).isPresent();
    }

    /** Was it taken up again after it had been filed? */
    boolean isReopened() {
        return trail.isReopened();
    }

    /** 暂缓: was it ever held back before it was published? */
    boolean isHeldBack() {
        return trail.isHeldBack();
    }

    /** Does it relate so to an earlier item? */
    public boolean isRelated(RelationKind wanted) {
        return text.isRelated(wanted);
    }

    /** 公开办的审查意见, the latest; empty when the item was never referred. */
    public Optional<HandlingEntry> opinion() {
        return trail.opinion();
    }

    /** 逐项判断: the latest act that answered the seven questions of the 保密审查. */
    public Optional<HandlingEntry> examination() {
        return trail.examination();
    }

    /** 保密审查结论: the act that concluded that the item, as its text now is, may be published. */
    public Optional<HandlingEntry> secrecyReview() {
        return trail.recheck().filter(text::isMeantBy).or(() -> isClearedByOpinion() ? opinion() : Optional.empty());
    }

    public Optional<HandlingEntry> lastEntry() {
        return trail.last();
    }

    /** Did the secrecy review that stands find a trade secret or a private matter of others, 条例第十五条? */
    public boolean isFoundOfOthers() {
        return secrecyReview()
                .map(HandlingEntry::findings)
                .filter(Findings::isOfOthers)
                .isPresent();
    }

    /** 国家秘密: nothing but number, date and section is kept. */
    public boolean isStub() {
        return isStub(decision);
    }

    static boolean isStub(Decision decision) {
        return decision != null
                && decision.ground() != null
                && decision.ground().isStub();
    }

    Optional<Decision> standing() {
        return trail.standing();
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public InformationKind kind() {
        return kind;
    }

    public Section section() {
        return section;
    }

    public Officer drafter() {
        return drafter;
    }

    /** 原拟稿人: who began the draft, whoever has it now. */
    public Officer author() {
        return author;
    }

    /** Is it, or was it first, the draft of a head of its section, who cannot review it? */
    boolean isDraftOfHead() {
        return drafter.holds(Role.SECTION_HEAD, section) || author.holds(Role.SECTION_HEAD, section);
    }

    /** Is, or was it first, this person's draft? */
    boolean isDraftOf(Officer person) {
        return person.equals(drafter) || person.equals(author);
    }

    /** 文稿, with who wrote last. */
    Manuscript text() {
        return text;
    }

    /** 公开情况. */
    PublicLife publicLife() {
        return publicLife;
    }

    public DispatchForm form() {
        return text.form();
    }

    public String title() {
        return form().title();
    }

    /** Null while the 文种 is not chosen. */
    public TypeRule typeRule() {
        return text.typeRule();
    }

    /** Null while the 文种 is not chosen. */
    public DocumentType documentType() {
        return typeRule() == null ? null : typeRule().documentType();
    }

    /** 公开属性 with its reason; null while not chosen. */
    public Decision decision() {
        return decision;
    }

    public Attribute attribute() {
        return decision == null ? null : decision.attribute();
    }

    /** 文稿原样: all that is written of it now, and its files. */
    public TextState wording() {
        Rumour against = relation() == null ? null : relation().rumour();
        return new TextState(new Draft(form(), typeRule(), decision, provenance(), against), attachments());
    }

    /** Has it ever left its drafter? What was only drafted is nobody else's yet. */
    public boolean isSubmitted() {
        return trail.isSubmitted();
    }

    public List<StoredFile> attachments() {
        return text.attachments();
    }

    /** Null before 印发. */
    public Issue issue() {
        return issue;
    }

    /** 发文字号; null before 印发. */
    public String documentNumber() {
        return issue == null ? null : issue.documentNumber();
    }

    /** 成文日期; null before 印发. */
    public LocalDate formationDate() {
        return issue == null ? null : issue.formationDate();
    }

    /** 印发日期; null before 印发. */
    public LocalDate issueDate() {
        return issue == null ? null : issue.issueDate();
    }

    /**
     * 规范性文件: by its 文种 or by its 内容类别.
     *
     * @param category as it will stand; null while none is chosen
     */
    public boolean isNormative(String category) {
        boolean byType = typeRule() != null && typeRule().cautions().contains(Caution.NORMATIVE);
        return byType || ContentCategory.isNormative(category);
    }

    /** 可更正要素, as they stand. */
    public PublicElements publicElements() {
        return PublicElements.of(form(), sourcePage()).issued(documentNumber(), dates().formation(), issueDate());
    }

    /** 索引号; null before 复核. */
    public String indexNumber() {
        return publicLife.indexNumber();
    }

    /** 来源与公开权限. */
    public Provenance provenance() {
        return text.provenance();
    }

    /** 声明: what is claimed of it, or was when it was submitted. */
    public Optional<DeclaredClaim> declared() {
        return text.declared();
    }

    /** 与既有信息的关系; null without. */
    public Relation relation() {
        return text.relation();
    }

    /** Where its issuing agency has published it; null unless 建立链接 or 提取. */
    public SourcePage sourcePage() {
        return publicLife.sourcePage();
    }

    /** 会商报批. */
    public Clearances clearances() {
        return clearances;
    }

    /** 外网整理要素 that was taken over, oldest first. */
    public List<OutsideArrangement> arrangements() {
        return publicLife.arrangements();
    }

    /** 更正 that were asked for, oldest first; what was agreed to {@link Correction#isMade() is made}. */
    public List<Correction> corrections() {
        return trail.has(Action.CORRECT) ? publicLife.corrections() : List.of();
    }

    /** 待同意更正: what a second person is asked to agree to; empty where nobody is. */
    public Optional<Correction> pendingCorrection() {
        boolean asked = Procedure.rows(kind, step).anyMatch(row -> row.has(Effect.CORRECTS));
        return asked ? Optional.of(publicLife.lastCorrection()) : Optional.empty();
    }

    /** 预览: as a pending 更正 would leave it; only for a copy that nobody keeps. */
    public void standCorrected(Instant now) {
        pendingCorrection().ifPresent(asked -> {
            PublicElements after = publicLife.correct(publicElements(), now);
            text.correct(after);
            issued(Issue.corrected(this, after));
            asked.appear(publicLife.corrections().size() + 1);
        });
    }

    /** Why its publication is, or was asked to be, taken back; null without. */
    public Withdrawal.Reason withdrawal() {
        return publicLife.withdrawal();
    }

    /** 废止日期; null while in force. */
    public LocalDate repealedOn() {
        return publicLife.repealedOn();
    }

    public Step step() {
        return step;
    }

    public Instant since() {
        return since;
    }

    /** 办理单, oldest first. */
    public List<HandlingEntry> trail() {
        return trail.entries();
    }
}
