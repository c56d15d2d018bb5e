package cn.gov.nanan.disclosure.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.StandIns;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 在岗人员: along every way that an item goes, exactly those are reminded whom the procedure lets bring it on. */
class RosterTest {
    private static final int LONGEST_WAY = 14;

    private final Officer drafter = Items.officer("drafter", Role.DRAFTER, Items.INDUSTRY);
    private final Officer colleague = Items.officer("colleague", Role.DRAFTER, Items.INDUSTRY);
    private final Officer boss = also(Items.officer("boss", Role.DRAFTER, Items.INDUSTRY), Role.SECTION_HEAD);
    private final Officer leader = also(Items.officer("leader", Role.DRAFTER, Items.INDUSTRY), Role.LEADER);
    private final Officer signatory = Items.officer("signatory", Role.SIGNATORY, null);
    private final Officer office = Items.officer("office", Role.DISCLOSURE_OFFICE, null);
    private final Officer general = Items.officer("general", Role.GENERAL_OFFICE, null);
    private final Officer stranger = Items.officer("stranger", Role.SECTION_HEAD, Items.SAFETY);
    private final Officer second = Items.officer("second", Role.LEADER, Items.INDUSTRY);
    private final List<Officer> bureau =
            List.of(drafter, colleague, boss, leader, second, signatory, office, general, stranger);

    /** Who acts for whom, if anybody does. */
    private final Map<Officer, Actor> deputies = new HashMap<>();

    private final Set<Step> passed = EnumSet.noneOf(Step.class);

    static Stream<Arguments> ways() {
        return Stream.of(InformationKind.values()).flatMap(kind -> Stream.of("drafter", "boss", "leader")
                .flatMap(author -> Stream.of("", "colleague").flatMap(next -> Stream.of(
                                "", "boss for leader", "drafter for boss", "leader for office", "stranger for boss")
                        .map(standIn -> Arguments.of(kind, author, next, standIn)))));
    }

    @ParameterizedTest(name = "{0} {1} → {2}, {3}")
    @MethodSource("ways")
    @DisplayName("提醒 每个环节提醒的承办人，恰好是可以办理的人：转办、代理、自己的文稿，都与流程一致")
    void whoIsRemindedMayAct(InformationKind kind, String author, String next, String standIn) {
        List<Roster.StandIn> standIns = standIns(standIn);
        Roster roster = roster(standIns);
        InformationItem item = new InformationItem(kind, Items.INDUSTRY, named(author), draft(kind), Items.NOW);
        if (!next.isEmpty()) {
            item.perform(Action.REASSIGN, actor(boss), Items.everything(Action.REASSIGN, item), Items.NOW);
        }
        IntStream.range(0, LONGEST_WAY).forEach(act -> {
            assertReminded(item, roster);
            goOn(item);
        });
        assertTrue(passed.contains(Step.WITHDRAWN), () -> "only " + passed);
    }

    private void assertReminded(InformationItem item, Roster roster) {
        passed.add(item.step());
        Set<String> may = bureau.stream()
                .filter(one -> item.openActions(actor(one)).stream().anyMatch(Action::isForward))
                .map(Officer::userName)
                .collect(Collectors.toCollection(TreeSet::new));
        Concern concern = new Concern(
                "s",
                new Subject(SubjectKind.ITEM, 7L, 1L, id(item.drafter())),
                hands(item),
                "Step." + item.step(),
                Duty.of(item));
        Set<String> told = Party.HOLDER.of(concern, roster).stream()
                .map(one -> bureau.get((int) one.officer()).userName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(may, told, item.step() + " " + item.drafter().userName());
    }

    /** Once to the 公开办 and back, on to publication, and out again. */
    private void goOn(InformationItem item) {
        boolean referred = passed.contains(Step.OFFICE_OPINION);
        Set<Action> wanted = item.step() == Step.LEADER_REVIEW && !referred
                ? EnumSet.of(Action.REFER)
                : item.step() == Step.PUBLISHED
                        ? EnumSet.of(Action.WITHDRAW)
                        : EnumSet.complementOf(EnumSet.of(Action.REFER, Action.LINK, Action.EXTRACT));
        for (Officer officer : bureau) {
            Optional<Action> open = item.openActions(actor(officer)).stream()
                    .filter(action -> wanted.contains(action) && (action.isForward() || action == Action.WITHDRAW))
                    .findFirst();
            if (open.isPresent()) {
                (open.get() == Action.PUBLISH ? Items.consented(item) : item)
                        .perform(open.get(), actor(officer), Items.everything(open.get(), item), Items.NOW);
                return;
            }
        }
    }

    private static Draft draft(InformationKind kind) {
        Draft draft = Items.draft(Items.PROACTIVE);
        return kind == InformationKind.OBTAINED
                ? new Draft(draft.form(), null, Items.PROACTIVE, Items.fromAgency())
                : draft;
    }

    private PriorActors hands(InformationItem item) {
        Optional<HandlingEntry> last = item.lastEntry();
        Set<Long> lastHands = last.stream()
                .flatMap(act -> Stream.of(act.officer(), act.holder()))
                .filter(Objects::nonNull)
                .map(this::id)
                .collect(Collectors.toCollection(HashSet::new));
        return PriorActors.of(id(item.drafter()), id(item.author()), lastHands);
    }

    private List<Roster.StandIn> standIns(String said) {
        if (said.isEmpty()) {
            return List.of();
        }
        Officer deputy = named(said.split(" for ")[0]);
        Officer absent = named(said.split(" for ")[1]);
        deputies.put(deputy, StandIns.deputy(Actor.alone(deputy), Actor.alone(absent), null));
        return List.of(new Roster.StandIn(id(absent), id(deputy), null));
    }

    private Roster roster(List<Roster.StandIn> standIns) {
        List<Roster.Post> posts = bureau.stream()
                .flatMap(one -> one.appointments().stream()
                        .map(held -> new Roster.Post(
                                id(one),
                                held.role(),
                                held.section() == null ? null : held.section().equals(Items.INDUSTRY) ? 1L : 2L)))
                .toList();
        return new Roster(bureau.stream().map(this::id).toList(), posts, standIns);
    }

    private long id(Officer officer) {
        return bureau.indexOf(officer);
    }

    private Actor actor(Officer officer) {
        return deputies.getOrDefault(officer, Actor.alone(officer));
    }

    private Officer named(String userName) {
        return bureau.stream()
                .filter(one -> one.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    private static Officer also(Officer officer, Role role) {
        officer.appoint(role, Items.INDUSTRY);
        return officer;
    }
}
