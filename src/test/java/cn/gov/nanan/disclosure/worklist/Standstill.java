package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRules;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Delegations;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 停在各环节的事项: items of every kind, begun by drafters, heads and leaders, each left at another step of another way. */
@ApplicationScoped
public class Standstill {
    private static final int LONGEST_WAY = 14;

    /** 去向: what sets one way apart from the others. */
    private enum Way {
        STRAIGHT(Items.PROACTIVE, EnumSet.of(Action.WITHDRAW)),
        REFERRED(Items.PROACTIVE, EnumSet.of(Action.REFER, Action.CORRECT)),
        WITHHELD(Items.WITHHELD, EnumSet.noneOf(Action.class));

        private final Decision decision;
        private final EnumSet<Action> turns;

        Way(Decision decision, EnumSet<Action> turns) {
            this.decision = decision;
            this.turns = turns;
        }
    }

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private TypeRules rules;

    @Inject
    private Delegations delegations;

    @Inject
    private ActingAs actingAs;

    @Inject
    private InTray inTray;

    @Inject
    private Clock clock;

    private int number;

    @Transactional
    public void found() {
        Section industry = section("产业发展科", 1);
        Section safety = section("安全监管科", 2);
        officer("drafter", industry, Role.DRAFTER);
        officer("colleague", industry, Role.DRAFTER);
        officer("boss", industry, Role.DRAFTER, Role.SECTION_HEAD);
        officer("leader", industry, Role.DRAFTER, Role.LEADER);
        officer("second", industry, Role.LEADER);
        officer("signatory", null, Role.SIGNATORY);
        officer("office", null, Role.DISCLOSURE_OFFICE);
        officer("general", null, Role.GENERAL_OFFICE);
        officer("stranger", safety, Role.SECTION_HEAD);
        officer("auditor", null, Role.AUDITOR);
        for (InformationKind kind : InformationKind.values()) {
            for (String author : List.of("drafter", "boss", "leader")) {
                for (Way way : Way.values()) {
                    leave(kind, industry, named(author), way);
                }
            }
        }
    }

    private void leave(InformationKind kind, Section section, Officer author, Way way) {
        Set<String> left = new HashSet<>();
        for (int acts = 0; acts < LONGEST_WAY; acts++) {
            InformationItem item = new InformationItem(kind, section, author, draft(kind, way), Items.NOW);
            Set<Action> turns = EnumSet.copyOf(way.turns);
            for (int act = 0; act < acts; act++) {
                goOn(item, turns);
            }
            if (left.add(item.step() + " " + item.trail().size())) {
                entities.persist(item);
            }
        }
    }

    /** One act further, the turns of the way first, each once. */
    private void goOn(InformationItem item, Set<Action> turns) {
        for (Officer one : everybody()) {
            Actor actor = Actor.alone(one);
            List<Action> open = item.openActions(actor);
            Optional<Action> next = open.stream()
                    .filter(turns::contains)
                    .findFirst()
                    .or(() -> open.stream()
                            .filter(action -> action.isForward() && action != Action.REFER)
                            .findFirst());
            if (next.isPresent() && (turns.contains(next.get()) || !awaits(item, turns))) {
                turns.remove(next.get());
                if (next.get() == Action.PUBLISH) {
                    Items.consented(item, Actor.alone(named("boss")));
                }
                item.perform(next.get(), actor, input(next.get(), item), Items.NOW);
                return;
            }
        }
    }

    /** May somebody else take a turn of the way here? */
    private boolean awaits(InformationItem item, Set<Action> turns) {
        return everybody().stream()
                .anyMatch(one -> item.openActions(Actor.alone(one)).stream().anyMatch(turns::contains));
    }

    private ActionInput input(Action action, InformationItem item) {
        if (action != Action.ISSUE) {
            return Items.everything(action, item);
        }
        String numbered = item.kind() == InformationKind.DOCUMENT ? "南工信〔2026〕" + ++number + "号" : null;
        return ActionInput.issuing(numbered, Items.TODAY.minusDays(3), Items.TODAY);
    }

    private Draft draft(InformationKind kind, Way way) {
        Draft draft = Items.draft(way.decision);
        return switch (kind) {
            case DOCUMENT -> new Draft(draft.form(), rules.byCode("05-3b").orElseThrow(), way.decision);
            case RECORD -> new Draft(draft.form(), null, way.decision);
            case OBTAINED -> new Draft(draft.form(), null, way.decision, Items.fromAgency());
        };
    }

    /** 代理 in all roles from today on, until it is ended. */
    public void standIn(String deputy, String absent) {
        actingAs.user(absent);
        LocalDate today = LocalDate.now(clock);
        delegations.entrust(absent, deputy, null, today, today.plusDays(1), "出差");
    }

    public void endAll(String absent) {
        actingAs.user(absent);
        delegations.mine().forEach(one -> delegations.end(one.id()));
    }

    /** What stands in the officer's 待办, by step and id. */
    public Set<String> tray(String user) {
        actingAs.user(user);
        Set<String> rows = new TreeSet<>();
        String cursor = null;
        do {
            ItemRows page = inTray.waiting(cursor, 100);
            page.rows().forEach(row -> rows.add(row.step() + " " + row.id()));
            cursor = page.next();
        } while (cursor != null);
        return rows;
    }

    /** What the officer may bring on, asked of each item by itself. */
    @Transactional
    public Set<String> open(String user) {
        actingAs.user(user);
        Actor actor = actingAs.actor();
        return items().stream()
                .filter(item -> item.openActions(actor).stream().anyMatch(Action::isForward))
                .map(item -> item.step() + " " + item.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Transactional
    public Set<Step> steps() {
        return items().stream()
                .map(InformationItem::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    private List<InformationItem> items() {
        return entities.createQuery("select i from InformationItem i order by i.id", InformationItem.class)
                .getResultList();
    }

    public List<String> users() {
        return everybody().stream().map(Officer::userName).toList();
    }

    private List<Officer> everybody() {
        return entities.createQuery("select o from Officer o order by o.id", Officer.class)
                .getResultList();
    }

    private Officer named(String userName) {
        return everybody().stream()
                .filter(one -> one.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    private Section section(String name, int position) {
        Section section = new Section(name, Section.Kind.SECTION, position);
        entities.persist(section);
        return section;
    }

    private void officer(String userName, Section section, Role... roles) {
        Officer officer = new Officer(userName, userName, "hash", false);
        List.of(roles).forEach(role -> officer.appoint(role, section));
        entities.persist(officer);
    }
}
