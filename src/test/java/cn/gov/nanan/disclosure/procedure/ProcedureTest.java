package cn.gov.nanan.disclosure.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("附件1 工作流程图：一张表")
class ProcedureTest {
    /** Who may do what where, written down a second time, from the text; whatever is not here must be refused. */
    private static final Map<Step, String> OPEN = Map.ofEntries(
            Map.entry(Step.DRAFTING, "drafter:SUBMIT drafter:DISCARD head:REASSIGN"),
            Map.entry(Step.SECTION_REVIEW, "drafter:RECALL head:AGREE head:RETURN head:REASSIGN"),
            Map.entry(Step.LEADER_REVIEW, "head:RECALL leader:DETERMINE leader:REFER leader:RETURN head:REASSIGN"),
            Map.entry(Step.OFFICE_OPINION, "leader:RECALL office:GIVE_OPINION head:REASSIGN"),
            Map.entry(Step.OPINION_RETURNED, "office:RECALL head:SUBMIT head:RETURN head:REASSIGN"),
            Map.entry(
                    Step.SIGNING,
                    "leader:RECALL signatory:SIGN signatory:RETURN signatory:REVISE drafter:REVISE head:REVISE"
                            + " head:REASSIGN"),
            Map.entry(
                    Step.ISSUING,
                    "signatory:RECALL general:ISSUE general:RETURN drafter:REVISE head:REVISE head:REASSIGN"),
            Map.entry(Step.RECHECK, "office:PASS_RECHECK office:ARRANGE office:HOLD head:REASSIGN"),
            Map.entry(Step.PUBLISHING, "office:PUBLISH office:ARRANGE office:HOLD head:REASSIGN"),
            Map.entry(Step.PUBLISHED, "office:CORRECT office:REPEAL office:WITHDRAW"),
            Map.entry(Step.CORRECTING, "office:RECALL leader:ENDORSE leader:RETURN"),
            Map.entry(Step.WITHDRAWING, "office:RECALL leader:CONSENT leader:RETURN"),
            Map.entry(Step.WITHDRAWN, ""),
            Map.entry(Step.FILING, "general:FILE"),
            Map.entry(Step.FILED, "office:REOPEN head:REOPEN"),
            Map.entry(Step.DISCARDED, ""));

    /** The same of what a section publishes itself. */
    private static final Map<Step, String> OPEN_RECORD = Map.ofEntries(
            Map.entry(
                    Step.ISSUING,
                    "signatory:RECALL drafter:ISSUE head:ISSUE general:ISSUE general:RETURN drafter:REVISE head:REVISE"
                            + " head:REASSIGN"),
            Map.entry(Step.RECHECK, "head:PASS_RECHECK head:ARRANGE head:HOLD head:REASSIGN"),
            Map.entry(
                    Step.PUBLISHING,
                    "drafter:PUBLISH head:PUBLISH drafter:ARRANGE head:ARRANGE head:HOLD head:REASSIGN"),
            Map.entry(
                    Step.PUBLISHED,
                    "office:CORRECT drafter:CORRECT head:CORRECT office:REPEAL head:REPEAL office:WITHDRAW"
                            + " head:WITHDRAW"),
            Map.entry(Step.CORRECTING, "head:RECALL leader:ENDORSE leader:RETURN"),
            Map.entry(Step.WITHDRAWING, "head:RECALL leader:CONSENT leader:RETURN"));

    /** And of what it obtained from another agency. */
    private static final Map<Step, String> OPEN_OBTAINED = Map.ofEntries(
            Map.entry(Step.LEADER_REVIEW, "head:RECALL leader:DETERMINE leader:REFER leader:RETURN head:REASSIGN"),
            Map.entry(Step.RECHECK, "head:PASS_RECHECK head:ARRANGE head:HOLD head:REASSIGN"),
            Map.entry(
                    Step.PUBLISHING,
                    "drafter:PUBLISH head:PUBLISH drafter:ARRANGE head:ARRANGE head:HOLD office:LINK office:EXTRACT"
                            + " office:HOLD head:REASSIGN"),
            Map.entry(Step.PUBLISHED, OPEN_RECORD.get(Step.PUBLISHED)),
            Map.entry(Step.CORRECTING, OPEN_RECORD.get(Step.CORRECTING)),
            Map.entry(Step.WITHDRAWING, OPEN_RECORD.get(Step.WITHDRAWING)));

    private static final Map<InformationKind, Map<Step, String>> OPEN_BY_KIND = Map.of(
            InformationKind.DOCUMENT, OPEN,
            InformationKind.RECORD, OPEN_RECORD,
            InformationKind.OBTAINED, OPEN_OBTAINED);

    /** Where an item of this kind can stand. */
    private static Set<Step> reachable(InformationKind kind) {
        Set<Step> reached = EnumSet.of(Step.DRAFTING);
        while (Procedure.TABLE.stream()
                .filter(row -> row.kinds().contains(kind) && reached.contains(row.from()))
                .map(Transition::to)
                .anyMatch(reached::add)) {
            // Until nothing new is reached.
        }
        return reached;
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 三类信息 of each kind every step that it reaches but the ends has a way on, the ends have none")
    void everyStepLeadsOn(InformationKind kind) {
        for (Step step : reachable(kind)) {
            boolean leadsOn =
                    Procedure.rows(kind, step).anyMatch(row -> row.action().isForward());
            assertEquals(!step.isFinal(), leadsOn, kind + " " + step);
        }
    }

    @Test
    @DisplayName("附件1 三类信息 every step is reached, every row cites its clause, every action and guard is used")
    void everyRowCites() {
        assertEquals(
                List.of(),
                Procedure.TABLE.stream().filter(row -> row.clause().isBlank()).toList());
        Set<Step> reached = Procedure.TABLE.stream()
                .map(Transition::to)
                .collect(Collectors.toCollection(() -> EnumSet.of(Step.DRAFTING)));
        assertEquals(EnumSet.allOf(Step.class), reached);
        assertEquals(
                EnumSet.allOf(Action.class),
                Procedure.TABLE.stream()
                        .map(Transition::action)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class))));
        assertEquals(
                EnumSet.allOf(Guard.class),
                Procedure.TABLE.stream()
                        .flatMap(row -> row.guards().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Guard.class))));
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("附件1 三类信息 of the rows of one act by one role at most one is open: each can be read alone")
    void everyRowStandsAlone(InformationKind kind) {
        List<InformationItem> items = new ArrayList<>(reachable(kind).stream()
                .map(step -> Items.at(kind, step, Items.attributeAt(step)))
                .toList());
        if (kind != InformationKind.OBTAINED) {
            items.add(Items.at(kind, Step.ISSUING, Items.WITHHELD));
        }
        items.add(new InformationItem(kind, Items.INDUSTRY, Lives.HEAD_DRAFTER.officer(), draft(kind), Items.NOW));
        InformationItem held = Items.at(kind, Step.RECHECK, Items.PROACTIVE);
        Actor holding = kind == InformationKind.DOCUMENT ? Items.OFFICE : Items.HEAD;
        held.perform(Action.HOLD, holding, ActionInput.remark("请再核"), Items.NOW);
        items.add(held);
        for (InformationItem item : items) {
            for (Actor officer : Lives.OFFICERS) {
                assertEquals(Set.of(), openTwice(item, officer), item.step() + " " + officer.userName());
            }
        }
    }

    private static Draft draft(InformationKind kind) {
        return kind == InformationKind.OBTAINED
                ? new Draft(Items.form("某信息"), null, Items.PROACTIVE, Items.fromAgency())
                : Items.draft(Items.PROACTIVE);
    }

    private static Set<String> openTwice(InformationItem item, Actor officer) {
        Set<String> once = new HashSet<>();
        return Procedure.rows(item.kind(), item.step())
                .flatMap(row -> row.by().stream().flatMap(role -> item.holderOf(officer, role).stream()
                        .map(holder -> new Attempt(
                                item, row, role, officer.officer(), holder, ActionInput.none(), Items.NOW))))
                .filter(attempt -> attempt.row().isOpen(attempt))
                .map(attempt -> attempt.role() + " " + attempt.row().action())
                .filter(act -> !once.add(act))
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("一（一）3 送公开办审核 only by the deputy leader: no other row reaches the 公开办's opinion")
    void onlyTheLeaderRefers() {
        List<Transition> referrals = Procedure.TABLE.stream()
                .filter(row ->
                        row.to() == Step.OFFICE_OPINION && row.to() != row.from() && row.action() != Action.RECALL)
                .toList();
        assertEquals(1, referrals.size());
        assertEquals(Set.of(Role.LEADER), referrals.get(0).by());
    }

    @Test
    @DisplayName("附件1 三类信息 what follows from an act stands in its row: owed from 复核, archived from 归档, public from 发布")
    void everyEffectStandsInItsRow() {
        for (Transition row : Procedure.TABLE) {
            boolean moved = row.from() != row.to();
            assertEquals(moved && row.to() == Step.RECHECK, row.has(Effect.DISCLOSES), row.toString());
            assertEquals(moved && row.to() == Step.FILING, row.has(Effect.WITHHOLDS), row.toString());
            assertEquals(
                    row.from() == Step.PUBLISHING && row.to() == Step.PUBLISHED,
                    row.has(Effect.RELEASES),
                    row.toString());
            assertEquals(row.to() == Step.WITHDRAWN, row.has(Effect.WITHDRAWS), row.toString());
            assertEquals(row.action() == Action.ENDORSE, row.has(Effect.CORRECTS), row.toString());
            assertEquals(row.action() == Action.REPEAL, row.has(Effect.REPEALS), row.toString());
            assertEquals(
                    row.action() == Action.DETERMINE && row.kinds().equals(Set.of(InformationKind.OBTAINED)),
                    row.has(Effect.TAKES_SOURCE_DATES),
                    row.toString());
        }
    }

    static Stream<Arguments> everybodyEverywhere() {
        return Arrays.stream(InformationKind.values())
                .flatMap(kind -> reachable(kind).stream().flatMap(step -> Items.EVERYBODY.stream()
                        .map(officer -> Arguments.of(kind, step, officer.userName()))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everybodyEverywhere")
    @DisplayName(
            "附件1 三类信息 kind × role × relation × step × action: what the table does not open is refused and leaves no trace")
    void nothingElseIsOpen(InformationKind kind, Step step, String userName) {
        Actor officer = Items.named(userName);
        String expected = OPEN_BY_KIND.get(kind).getOrDefault(step, OPEN.get(step));
        for (Action action : Action.values()) {
            InformationItem item = Items.at(kind, step, Items.attributeAt(step));
            boolean open = Arrays.asList(expected.split(" ")).contains(userName + ":" + action);
            assertEquals(open, item.openActions(officer).contains(action), action + " as a button");
            if (open) {
                (action == Action.PUBLISH ? Items.consented(item) : item)
                        .perform(action, officer, Items.everything(action, item), Items.NOW);
            } else {
                assertRefusedWithoutTrace(item, action, officer);
            }
        }
    }

    private static void assertRefusedWithoutTrace(InformationItem item, Action action, Actor officer) {
        String before = snapshot(item);
        assertThrows(
                BusinessException.class,
                () -> item.perform(action, officer, Items.everything(action, item), Items.NOW),
                action + " by call");
        assertEquals(before, snapshot(item));
    }

    private static String snapshot(InformationItem item) {
        return item.step() + " " + item.trail().size() + " " + item.form() + item.decision() + item.issue()
                + item.since();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everybodyEverywhere")
    @DisplayName("附件1 三类信息 the text is open to whoever acts at a review step, to nobody else")
    void editing(InformationKind kind, Step step, String userName) {
        Map<Step, String> editors = new TreeMap<>(Map.of(
                Step.DRAFTING, "drafter",
                Step.SECTION_REVIEW, "head",
                Step.LEADER_REVIEW, "leader",
                Step.OPINION_RETURNED, "head"));
        InformationItem item = Items.at(kind, step, Items.attributeAt(step));
        assertEquals(userName.equals(editors.get(step)), item.isEditableBy(Items.named(userName)));
    }

    @Test
    @DisplayName("科室各看各的：本科室、分管、公开办、办公室、签发领导、审计可见，他科与管理员不可见")
    void sight() {
        InformationItem item = Items.drafted();
        List<Actor> blind = List.of(Items.ADMIN, Items.OTHER_DRAFTER, Items.OTHER_HEAD, Items.OTHER_LEADER);
        for (Actor officer : Items.EVERYBODY) {
            assertEquals(!blind.contains(officer), item.isVisibleTo(officer), officer.userName());
        }
        assertFalse(blind.isEmpty());
        assertTrue(item.isVisibleTo(Items.COLLEAGUE));
    }
}
