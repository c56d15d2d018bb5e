package cn.gov.nanan.disclosure.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import cn.gov.nanan.disclosure.platform.BusinessException;
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

    @Property(tries = 400)
    @Label("no path publishes what is not 主动公开, and nobody decides his own draft")
    void anyOrder(@ForAll long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Officer drafter = random.nextInt(3) == 0 ? JACK_OF_ALL : Items.DRAFTER;
        InformationItem item = new InformationItem(
                InformationKind.DOCUMENT, Items.INDUSTRY, drafter, Items.draft(any(DECISIONS, random)), Items.NOW);
        for (int act = 0; act < 60; act++) {
            attempt(item, random);
            check(item);
        }
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
                random.nextInt(5) == 0 ? Set.of(any(List.of(SecrecyQuestion.values()), random)) : null,
                all.sourcePage(),
                all.withdrawal(),
                all.assignee());
    }

    private static void check(InformationItem item) {
        boolean public_ = item.step() == Step.PUBLISHING || item.step() == Step.PUBLISHED;
        assertTrue(!public_ || item.attribute() == Attribute.PROACTIVE, "withheld but public");
        assertTrue(item.step() != Step.PUBLISHED || item.secrecyReview().isPresent(), "published without review");
        assertTrue(!public_ || !item.form().isStub(), "a stub made public");
        assertTrue(!item.isStub() || item.form().equals(DispatchForm.stub()), "secret kept");
        for (HandlingEntry entry : item.trail()) {
            if (JUDGING.contains(entry.action())) {
                assertNotEquals(item.drafter(), entry.officer());
            }
        }
        item.lastEntry().ifPresent(last -> assertEquals(last.nextStep(), item.step()));
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
