package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Clearances;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.exchange.Withdrawal;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Responsibility;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 政府信息: one item from its draft to published or filed. {@link #perform} is the only way in which its step changes,
 * {@link #openActions} the only way in which a page knows its buttons.
 *
 * <p>国家秘密 leaves only a stub: no title, text or file is kept.
 */
@Entity
@Table(name = "information_item")
public class InformationItem {
    private static final Set<Role> CLEARING =
            EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD, Role.LEADER, Role.DISCLOSURE_OFFICE);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "information_item_seq")
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
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
    private DispatchForm form;

    /** The version of the rule by which the item is judged. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "type_rule_id")
    private TypeRule typeRule;

    @Embedded
    private Decision decision;

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

    @Embedded
    private Issue issue;

    @Embedded
    private Provenance provenance;

    @Embedded
    private Relation relation;

    @Embedded
    private SourcePage sourcePage;

    /** Held as long as the item is locked: see {@link Handling}. */
    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Clearance> clearances = new ArrayList<>();

    /** 更正, oldest first; only ever added to. */
    @OneToMany(cascade = CascadeType.PERSIST, orphanRemoval = true)
    @JoinColumn(name = "item_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Correction> corrections = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal", length = 32)
    private Withdrawal.Reason withdrawal;

    /** 废止. */
    @Column(name = "repealed_on")
    private LocalDate repealedOn;

    /** The day on which what had been withheld was opened, 条例第十八条. */
    @Column(name = "opened_on")
    private LocalDate openedOn;

    /** Null before 复核. */
    @Column(name = "index_number", length = 32, unique = true)
    private String indexNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Step step = Step.DRAFTING;

    /** Since when the item stands at its step. */
    @Column(nullable = false)
    private Instant since;

    /** Who last changed text or files; null while only its drafter's first version stands. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "editor_id")
    private Officer editor;

    @Column(name = "edited_at")
    private Instant editedAt;

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
            throw new BusinessException("staff.error.role-needed", Role.DRAFTER);
        }
        fill(draft, LocalDate.ofInstant(now, BureauClock.ZONE));
    }

    /**
     * 变更、废止、澄清: a new item that relates to one that is public.
     *
     * @throws BusinessException {@code procedure.error.not-public} when the earlier one is not, or not any more
     */
    public InformationItem relatingTo(RelationKind relationKind, InformationItem earlier) {
        if (!earlier.step().isPublic()) {
            throw new BusinessException("procedure.error.not-public");
        }
        relation = new Relation(relationKind, earlier);
        form = isRelated(RelationKind.CLARIFIES) ? form.pressing() : form;
        return this;
    }

    /**
     * 澄清 of what goes about outside, 条例第六条.
     *
     * @throws BusinessException {@code form.error.rumour-day} when it would have been found after today
     */
    public InformationItem clarifying(Rumour rumour, LocalDate today) {
        relation = Relation.against(isStub() ? null : rumour.seenBy(today));
        form = form.pressing();
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
        Attribute before = decision == null ? null : decision.attribute();
        if (!attempt.isUsual() && attempt.row().guards().contains(Guard.USUAL_OR_EXPLAINED)) {
            explained = attempt.choice();
        }
        take(attempt);
        trail.add(attempt, before, said(attempt));
        since = attempt.row().to() == step ? since : now;
        step = attempt.row().to();
        return new ItemActed(
                this, attempt.row(), actor.officer(), input.remark().text(), now);
    }

    /** What this officer may do now, in the order of the verbs. */
    public List<Action> openActions(Actor actor) {
        return new OpenTransitions(this, actor).actions();
    }

    /** What the dialogue of an open action may ask. */
    public Set<Field> asks(Action action, Actor actor) {
        return new OpenTransitions(this, actor).open(action).row().fields();
    }

    /** What must be given for an open action as things stand. */
    public Set<Field> needs(Action action, Actor actor) {
        return lacks(action, actor, ActionInput.none(), since).stream()
                .map(Guard::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** 尚缺: every condition of an open act that does not hold with what is said so far. */
    public List<Guard> lacks(Action action, Actor actor, ActionInput input, Instant now) {
        return new OpenTransitions(this, actor)
                .open(action, input, now)
                .missing()
                .toList();
    }

    /** 修改: where the text is open, whoever acts here may change it. */
    public void write(Draft draft, Actor actor, Instant now) {
        edit(actor, now);
        fill(draft, LocalDate.ofInstant(now, BureauClock.ZONE));
    }

    public void attach(StoredFile file, Actor actor, Instant now) {
        requireAttachable(actor);
        if (attachments.stream().anyMatch(other -> other.name().equals(file.name()))) {
            throw new BusinessException("procedure.error.file-twice", file.name());
        }
        edit(actor, now);
        attachments.add(file);
    }

    public void detach(StoredFile file, Actor actor, Instant now) {
        edit(actor, now);
        attachments.remove(file);
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
        if (indexNumber != null) {
            throw new IllegalStateException("Already " + indexNumber);
        }
        indexNumber = number.toString();
    }

    /** Whose role it is when this officer acts so on this item: his own, or that of a colleague for whom he acts. */
    Optional<Officer> holderOf(Actor actor, Role role) {
        return responsibility().holder(actor, role);
    }

    /** 责任关系: who answers for it. */
    public Responsibility responsibility() {
        return new Responsibility(section, drafter.userName());
    }

    /**
     * 会商报批: asks another body.
     *
     * @throws BusinessException {@code procedure.error.clearance-closed} unless the officer handles the item, and it is
     *     still under way
     */
    public Clearance ask(Purpose purpose, String body, LocalDate on, Actor actor, Instant now) {
        requireClearing(actor);
        Clearance asked = new Clearance(purpose, body, on, actor.officer(), LocalDate.ofInstant(now, BureauClock.ZONE));
        clearances.add(asked);
        return asked;
    }

    /** May this officer record 会商报批 now? Drafter, head and deputy leader of the section, and the 公开办, until it is public. */
    public boolean isClearableBy(Actor actor) {
        return !step.isFinal() && !step.isPublic() && responsibility().bind(actor, CLEARING);
    }

    void requireClearing(Actor actor) {
        if (!isClearableBy(actor)) {
            throw new BusinessException("procedure.error.clearance-closed", step);
        }
    }

    private void take(Attempt attempt) {
        attempt.heard(Field.TEXT, ActionInput.Revising.class)
                .filter(said -> !step.isTextOpen())
                .ifPresent(said -> revise(said.form(), attempt));
        attempt.heard(Field.ELEMENTS, ActionInput.Arranging.class)
                .ifPresent(said -> form = form.arranged(said.elements()));
        attempt.heard(Field.CORRECTION, ActionInput.Correcting.class)
                .map(ActionInput.Correcting::amendment)
                .ifPresent(asked -> corrections.add(new Correction(trail.size(), asked.note(), asked.of(this))));
        attempt.heard(Field.ISSUE_DATE, ActionInput.Issuing.class)
                .ifPresent(said -> issue = Issue.of(said, attempt.row()));
        attempt.heard(Field.SOURCE_PAGE, ActionInput.Sourced.class).ifPresent(said -> sourcePage = said.page());
        attempt.heard(Field.WITHDRAWAL, ActionInput.Withdrawing.class).ifPresent(said -> withdrawal = said.reason());
        attempt.heard(Field.ASSIGNEE, ActionInput.Assigning.class).ifPresent(said -> drafter = said.assignee());
        settle(attempt);
        decide(attempt.decision());
    }

    private void revise(DispatchForm revised, Attempt attempt) {
        form = revised.sanitised();
        editor = attempt.officer();
        editedAt = attempt.now();
    }

    /** 废止; the first day counts. Not private: the earlier item may be a proxy. */
    void repeal(LocalDate on) {
        repealedOn = repealedOn == null ? on : repealedOn;
    }

    /** 更正: what was asked for last now stands. */
    private void correct(Instant now) {
        PublicElements after = corrections.get(corrections.size() - 1).make(PublicElements.of(form, sourcePage), now);
        form = form.corrected(after);
        sourcePage = sourcePage == null ? null : sourcePage.at(after.part(FormText.LINK));
    }

    /** What follows from an act besides what was said with it. */
    private void settle(Attempt attempt) {
        Transition row = attempt.row();
        if (row.has(Effect.TAKES_SOURCE_DATES)) {
            issue = Issue.obtained(provenance);
        }
        if (row.has(Effect.DISCLOSES) && trail.isReopened() && !isOpened()) {
            openedOn = attempt.today();
        }
        if (row.has(Effect.WITHHOLDS)) {
            openedOn = null;
        }
        if (row.has(Effect.CORRECTS)) {
            correct(attempt.now());
        }
        if (row.has(Effect.REPEALS)) {
            repeal(attempt.today());
        }
        if (row.has(Effect.RELEASES) && isRelated(RelationKind.REPEALS)) {
            relation.earlier().repeal(attempt.today());
        }
    }

    /** Was what had been withheld opened before, and is it still to be disclosed? */
    private boolean isOpened() {
        return openedOn != null && decision != null && decision.is(Attribute.PROACTIVE);
    }

    /** What the trail says of the attribute: the one that now stands where it was open, the advice of the 公开办. */
    private Decision said(Attempt attempt) {
        if (step.isAttributeOpen()) {
            return attempt.row().action().isDuty() ? decision : null;
        }
        return attempt.advice().orElse(null);
    }

    private void fill(Draft draft, LocalDate today) {
        form = isRelated(RelationKind.CLARIFIES)
                ? draft.form().sanitised().pressing()
                : draft.form().sanitised();
        if (draft.rumour() != null && relation != null && relation.earlier() == null) {
            relation = Relation.against(draft.rumour().seenBy(today));
        }
        provenance = draft.provenance();
        typeRule = kind == InformationKind.DOCUMENT ? judgedBy(draft.typeRule()) : null;
        decide(draft.decision() == null ? decision : draft.decision());
    }

    /** Once submitted, an item keeps the version of the rule by which it was judged. */
    private TypeRule judgedBy(TypeRule chosen) {
        boolean same = typeRule != null && chosen != null && typeRule.code().equals(chosen.code());
        return same && trail.last().isPresent() ? typeRule : chosen;
    }

    private void decide(Decision decided) {
        decision = decided;
        if (isStub()) {
            form = DispatchForm.stub();
            provenance = Provenance.own(provenance.carrier());
            relation = relation == null || relation.earlier() != null ? relation : Relation.against(null);
            attachments.clear();
            clearances.clear();
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
            throw new BusinessException("procedure.error.not-editable", step);
        }
    }

    private void edit(Actor actor, Instant now) {
        requireEditable(actor);
        editor = actor.officer();
        editedAt = now;
    }

    /** Has it 文种, and a text or a file? */
    boolean isWritten() {
        boolean typed = kind != InformationKind.DOCUMENT || typeRule != null;
        return typed && !form.isStub() && (form.body() != null || !attachments.isEmpty());
    }

    /** Did the 公开办 conclude, of the text as it now is, that it may be published? */
    boolean isClearedByOpinion() {
        return trail.clearance().filter(this::isOfThisText).isPresent();
    }

    /** Was it said of the text as it now is? */
    boolean isOfThisText(HandlingEntry entry) {
        return editedAt == null || !editedAt.isAfter(entry.at());
    }

    /** 暂缓: was it ever held back before it was published? */
    boolean isHeldBack() {
        return trail.isHeldBack();
    }

    /** 会商、报批、确定: is nothing that had to be asked before a release open or refused, by whatever channel it goes? */
    public boolean isSettled() {
        return new ReleaseConditions(this).isDone();
    }

    /** Does it relate so to an earlier item? */
    public boolean isRelated(RelationKind wanted) {
        return relation != null && relation.is(wanted);
    }

    /** 公开期限自何日起: the day of formation, of getting, or of opening what had been withheld; null before 印发. */
    public LocalDate legalStart() {
        return openedOn != null ? openedOn : kind == InformationKind.OBTAINED ? issueDate() : formationDate();
    }

    /** 发布期限自何日起: the day of issue, or as {@link #legalStart}; null before 印发. */
    public LocalDate houseStart() {
        return openedOn != null ? openedOn : issueDate();
    }

    /** 公开办的审查意见, the latest; empty when the item was never referred. */
    public Optional<HandlingEntry> opinion() {
        return trail.opinion();
    }

    /** 保密审查结论: the act that concluded that the item, as its text now is, may be published. */
    public Optional<HandlingEntry> secrecyReview() {
        return trail.recheck().filter(this::isOfThisText).or(() -> isClearedByOpinion() ? opinion() : Optional.empty());
    }

    public Optional<HandlingEntry> lastEntry() {
        return trail.last();
    }

    /** 国家秘密: nothing but number, date and section is kept. */
    public boolean isStub() {
        return decision != null
                && decision.ground() != null
                && decision.ground().isStub();
    }

    static boolean isStub(Decision decision) {
        return decision != null
                && decision.ground() != null
                && decision.ground().isStub();
    }

    boolean isExplained(String choice) {
        return choice.equals(explained);
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

    public DispatchForm form() {
        return form;
    }

    public String title() {
        return form.title();
    }

    /** Null while the 文种 is not chosen. */
    public TypeRule typeRule() {
        return typeRule;
    }

    /** Null while the 文种 is not chosen. */
    public DocumentType documentType() {
        return typeRule == null ? null : typeRule.documentType();
    }

    /** 公开属性 with its reason; null while not chosen. */
    public Decision decision() {
        return decision;
    }

    public Attribute attribute() {
        return decision == null ? null : decision.attribute();
    }

    public List<StoredFile> attachments() {
        return List.copyOf(attachments);
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

    /** 索引号; null before 复核. */
    public String indexNumber() {
        return indexNumber;
    }

    /** 来源与公开权限. */
    public Provenance provenance() {
        return provenance;
    }

    /** 与既有信息的关系; null without. */
    public Relation relation() {
        return relation;
    }

    /** Where its issuing agency has published it; null unless 建立链接 or 提取. */
    public SourcePage sourcePage() {
        return sourcePage;
    }

    /** 会商报批. */
    public Clearances clearances() {
        return new Clearances(clearances);
    }

    /** 更正 that were asked for, oldest first; what was agreed to {@link Correction#isMade() is made}. */
    public List<Correction> corrections() {
        return List.copyOf(corrections);
    }

    /** 待同意更正: what a second person is asked to agree to; empty where nobody is. */
    public Optional<Correction> pendingCorrection() {
        return step == Step.CORRECTING ? Optional.of(corrections.get(corrections.size() - 1)) : Optional.empty();
    }

    /** Why its publication is, or was asked to be, taken back; null without. */
    public Withdrawal.Reason withdrawal() {
        return withdrawal;
    }

    /** 废止日期; null while in force. */
    public LocalDate repealedOn() {
        return repealedOn;
    }

    public Step step() {
        return step;
    }

    public Instant since() {
        return since;
    }

    /** Who last changed text or files by 保存; null when nobody did since the draft began. */
    public Officer editor() {
        return editor;
    }

    public Instant editedAt() {
        return editedAt;
    }

    /** 办理单, oldest first. */
    public List<HandlingEntry> trail() {
        return trail.entries();
    }
}
