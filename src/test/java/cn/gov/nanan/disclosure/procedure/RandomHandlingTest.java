package cn.gov.nanan.disclosure.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** Whatever anybody tries in whatever order. */
@Label("一（一） 任意次序的办理")
class RandomHandlingTest {
    private static final Officer JACK_OF_ALL = jackOfAll();
    private static final List<Officer> OFFICERS =
            Stream.concat(Items.EVERYBODY.stream(), Stream.of(JACK_OF_ALL)).toList();
    private static final List<Decision> DECISIONS =
            List.of(Items.PROACTIVE, Items.ON_REQUEST, Items.WITHHELD, Items.SECRET);
    private static final Set<Action> JUDGING = EnumSet.of(
            Action.AGREE, Action.DETERMINE, Action.REFER, Action.GIVE_OPINION, Action.SIGN, Action.PASS_RECHECK);
    private static final Set<Action> PUBLISHING = EnumSet.of(Action.PUBLISH, Action.LINK, Action.EXTRACT);

    @Property(tries = 1500)
    @Label("no path of any kind publishes what is withheld or ungated, none is stuck, nobody decides his own draft")
    void anyOrder(@ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Officer drafter = random.nextInt(3) == 0 ? JACK_OF_ALL : Items.DRAFTER;
        InformationItem item = begun(drafter, random);
        for (int act = 0; act < 60; act++) {
            consult(item, random);
            attempt(item, random);
            check(item, drafter);
        }
    }

    private static InformationItem begun(Officer drafter, RandomGenerator random) {
        InformationKind kind = any(List.of(InformationKind.values()), random);
        DispatchForm form = Items.form("关于任意办理的通知");
        DispatchForm ticked = new DispatchForm(
                form.title(),
                form.categoryCode(),
                null,
                null,
                null,
                null,
                null,
                null,
                form.body(),
                null,
                null,
                random.nextBoolean() ? Set.of(any(List.of(SelfCheck.values()), random)) : Set.of());
        Provenance provenance = kind == InformationKind.OBTAINED ? Items.fromAgency() : Provenance.own();
        Draft draft = new Draft(ticked, Items.rule(), any(DECISIONS, random), provenance);
        return new InformationItem(kind, Items.INDUSTRY, drafter, draft, Items.NOW);
    }

    /** Now and then another body is asked, or answers. */
    private static void consult(InformationItem item, RandomGenerator random) {
        if (random.nextInt(6) == 0 && item.isClearableBy(Items.HEAD)) {
            item.ask(any(List.of(Purpose.values()), random), "某机关" + random.nextInt(2), null, Items.HEAD, Items.NOW);
        }
        item.clearances().all().stream()
                .filter(asked -> asked.isOpen() && random.nextInt(4) == 0)
                .forEach(asked -> asked.answer(any(List.of(Answer.values()), random), null, "函1号", null, Items.TODAY));
    }

    private static void attempt(InformationItem item, RandomGenerator random) {
        Officer officer = any(OFFICERS, random);
        List<Action> open = item.openActions(officer);
        Action action =
                open.isEmpty() || random.nextInt(10) == 0 ? any(List.of(Action.values()), random) : any(open, random);
        Attribute before = item.attribute();
        boolean attributeOpen = item.step().isAttributeOpen();
        try {
            item.perform(action, officer, input(item, random), Items.NOW);
            assertTrue(attributeOpen || before == item.attribute(), "changed where it is closed");
        } catch (BusinessException refused) {
            assertEquals(before, item.attribute());
        }
    }

    private static ActionInput input(InformationItem item, RandomGenerator random) {
        ActionInput all = Items.everything(item);
        return new ActionInput(
                random.nextBoolean() ? all.remark() : null,
                random.nextInt(3) == 0 ? any(DECISIONS, random) : null,
                all.documentNumber(),
                all.formationDate(),
                all.issueDate(),
                all.form(),
                review(random),
                all.sourcePage(),
                all.withdrawal(),
                all.assignee(),
                random.nextInt(4) == 0 ? null : all.amendment());
    }

    /** Mostly clean, now and then with a finding, in a group, or with nothing answered. */
    private static Review review(RandomGenerator random) {
        Findings answered = random.nextInt(5) == 0
                ? Findings.of(any(List.of(SecrecyQuestion.values()), random))
                : random.nextInt(5) == 0 ? Findings.NONE : Findings.of();
        return random.nextInt(4) == 0 ? Review.inGroup(answered, random.nextBoolean()) : Review.of(answered);
    }

    private static void check(InformationItem item, Officer drafter) {
        boolean public_ = item.step() == Step.PUBLISHING || item.step() == Step.PUBLISHED;
        assertTrue(!public_ || item.attribute() == Attribute.PROACTIVE, "withheld but public");
        assertTrue(item.step() != Step.PUBLISHED || item.secrecyReview().isPresent(), "published without review");
        assertTrue(!public_ || !item.form().isStub(), "a stub made public");
        assertTrue(!item.isStub() || item.form().equals(DispatchForm.stub()), "secret kept");
        for (HandlingEntry entry : item.trail()) {
            if (JUDGING.contains(entry.action())) {
                assertNotEquals(drafter, entry.officer());
            }
        }
        if (item.lastEntry().filter(last -> PUBLISHING.contains(last.action())).isPresent()) {
            item.clearances().all().forEach(asked -> assertTrue(isSettled(item, asked), "published ungated"));
        }
        assertTrue(item.step().isFinal() || isOnItsWay(item), "stuck at " + item.step());
        item.lastEntry().ifPresent(last -> assertEquals(last.nextStep(), item.step()));
        item.lastEntry()
                .filter(last -> last.action() == Action.PASS_RECHECK)
                .ifPresent(last -> assertTrue(last.findings().isComplete(), "passed without seven answers"));
    }

    /** Has the body agreed, at least when asked for the last time? */
    private static boolean isSettled(InformationItem item, Clearance asked) {
        return asked.isAgreed() || item.clearances().isAgreedBy(asked.purpose(), asked.body());
    }

    private static boolean isOnItsWay(InformationItem item) {
        return OFFICERS.stream().anyMatch(one -> item.openActions(one).stream().anyMatch(Action::isDuty));
    }

    private static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Officer jackOfAll() {
        Officer officer = new Officer("jack", "jack", "hash", false);
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.AUDITOR))) {
            officer.appoint(role, role.isOfSection() ? Items.INDUSTRY : null);
        }
        return officer;
    }
}
