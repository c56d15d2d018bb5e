package cn.gov.nanan.disclosure.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.clearance.SecrecyQuestion;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Whatever anybody tries in whatever order, with whatever form. A failure names its seed and shrinks to few moves: the
 * smaller the numbers of a move, the plainer it is.
 */
@Label("一（一） 任意次序的办理")
class RandomHandlingTest {
    private static final Set<Action> JUDGING = EnumSet.of(
            Action.AGREE, Action.DETERMINE, Action.REFER, Action.GIVE_OPINION, Action.SIGN, Action.PASS_RECHECK);
    private static final Set<Action> RELEASING = EnumSet.of(Action.PUBLISH, Action.LINK, Action.EXTRACT);
    private static final String TEXT = "<p>请认真执行。</p>";

    /** 起稿: numbers into the lists of {@link Lives}. */
    record Beginning(
            InformationKind kind,
            int author,
            int decision,
            int category,
            int validity,
            int checks,
            int rule,
            int from) {
        Draft draft() {
            return new Draft(
                    Lives.form(category, validity, checks, TEXT),
                    Lives.pick(Lives.RULES, rule),
                    Lives.pick(Lives.DECISIONS, decision),
                    Lives.provenance(kind, from));
        }
    }

    /** 一步: who tries what and what he gives with it; the field that is left out is 0 for none. */
    record Move(int who, int what, int how, int decision, int text, int silent, int finding, int leftOut) {
        /** Most moves bring the item on. */
        boolean isForward() {
            return what < 13;
        }

        boolean isAct() {
            return what < 20;
        }

        boolean isTrespass() {
            return what == 20 || what == 21;
        }

        boolean isWriting() {
            return what == 22 || what == 23;
        }

        boolean isAsking() {
            return what == 24;
        }
    }

    /** 一件: an item as it lives, and what must be known of it besides. */
    private static final class Life {
        private final Actor author;
        private final InformationItem item;
        private Instant now = Items.NOW;
        /** Was the form saved since an act last said which attribute stands? */
        private boolean isWritten = true;
        /** Who ever claimed a secret of what was submitted. */
        private final Set<String> claimants = new HashSet<>();

        Life(Beginning beginning) {
            author = Lives.pick(Lives.DRAFTERS, beginning.author());
            item = new InformationItem(beginning.kind(), Items.INDUSTRY, author.officer(), beginning.draft(), now);
        }

        void live(Move move) {
            now = now.plusSeconds(60);
            String before = state(item);
            try {
                take(move);
            } catch (BusinessException refused) {
                assertEquals(before, state(item), "refused, but not without trace");
            }
        }

        private void take(Move move) {
            if (move.isAct()) {
                act(move);
            } else if (move.isTrespass()) {
                Action action = Lives.pick(List.of(Action.values()), move.how());
                perform(action, Lives.pick(Lives.OFFICERS, move.who()), input(action, move));
            } else if (move.isWriting()) {
                List<Actor> editors =
                        Lives.OFFICERS.stream().filter(item::isEditableBy).toList();
                write(move, Lives.pick(editors.isEmpty() ? Lives.OFFICERS : editors, move.who()));
            } else if (move.isAsking()) {
                Purpose purpose = Lives.pick(List.of(Purpose.values()), move.how());
                item.clearing(Lives.pick(Lives.OFFICERS, move.who())).ask(purpose, "某机关" + move.text() % 2, null, now);
            } else {
                Answer answer = Lives.pick(List.of(Answer.values()), move.how());
                item.clearances().all().stream()
                        .filter(Clearance::isOpen)
                        .forEach(
                                asked -> asked.answer(new Reply(answer, Means.LETTER, null, "函1号", null), Items.TODAY));
            }
        }

        /** One of the acts that are open to somebody. */
        private void act(Move move) {
            List<Runnable> open = Lives.OFFICERS.stream()
                    .flatMap(officer -> item.openActions(officer).stream()
                            .filter(action -> action.isForward() || !move.isForward())
                            .map(action -> (Runnable) () -> perform(action, officer, input(action, move))))
                    .toList();
            if (!open.isEmpty()) {
                Lives.pick(open, move.who()).run();
            }
        }

        private void perform(Action action, Actor officer, ActionInput input) {
            boolean isAttributeOpen = item.step().isAttributeOpen();
            Attribute before = item.attribute();
            Officer drafter = item.drafter();
            List<Warning> warned = Warning.of(item);
            item.perform(action, officer, input, now);
            HandlingEntry done = item.lastEntry().orElseThrow();
            assertTrue(isAttributeOpen || before == item.attribute(), "changed where it is closed");
            Officer doing = officer.officer();
            Stream<Officer> hands = done.holder() == null ? Stream.of(doing) : Stream.of(doing, done.holder());
            assertFalse(
                    JUDGING.contains(action)
                            && hands.anyMatch(hand -> hand.equals(author.officer()) || hand.equals(drafter)),
                    "judged what he began");
            assertTrue(
                    action != Action.PASS_RECHECK || !isInGroup(input) || warned.isEmpty(),
                    "passed in a group, against a warning");
            if (RELEASING.contains(action)) {
                requireGated(item, action, input);
                assertTrue(
                        claimants.stream().allMatch(one -> item.clearances().isAgreedBy(Purpose.THIRD_PARTY, one)),
                        "against a claim");
            }
            isWritten &= !(isAttributeOpen && action.isDuty());
        }

        private void write(Move move, Actor officer) {
            Decision decision = Lives.pick(Lives.DECISIONS, move.decision());
            item.write(
                    new Draft(
                            Lives.form(move.text(), move.finding(), move.how(), TEXT),
                            Lives.pick(Lives.RULES, move.text()),
                            decision,
                            Lives.provenance(item.kind(), move.leftOut())),
                    officer,
                    now);
            isWritten = true;
        }

        /** What the act asks, now and then without a part of it; an attribute now and then also where none is asked. */
        private ActionInput input(Action action, Move move) {
            ActionInput.Remarked remark = new ActionInput.Remarked(move.silent() == 0 ? "意见" : null);
            Decision decision = move.decision() == 0 ? null : Lives.pick(Lives.DECISIONS, move.decision() - 1);
            if (action == Action.GIVE_OPINION) {
                return move.leftOut() == 9 ? remark : opinion(decision, review(move), remark);
            }
            return decision == null ? input(action, move, remark) : new ActionInput.Deciding(decision, remark);
        }

        private static ActionInput opinion(Decision advice, Review review, ActionInput.Remarked remark) {
            return advice == null
                    ? new ActionInput.Undecided(review, remark)
                    : new ActionInput.Advising(advice, review, remark);
        }

        private ActionInput input(Action action, Move move, ActionInput.Remarked remark) {
            int leftOut = move.leftOut();
            return switch (action) {
                case PASS_RECHECK -> new ActionInput.Reviewing(review(move), remark);
                case ISSUE -> new ActionInput.Issuing(
                        leftOut == 1 ? null : "南工信〔2026〕5号",
                        leftOut == 2 ? null : Items.TODAY.minusDays(3),
                        leftOut == 3 ? null : Items.TODAY,
                        remark);
                case REVISE -> leftOut == 4
                        ? remark
                        : new ActionInput.Revising(Lives.form(move.text(), 0, 0, "<p>已经修改。</p>"), remark);
                case ARRANGE -> leftOut == 4
                        ? remark
                        : new ActionInput.Arranging(
                                Lives.form(move.text(), 0, 0, TEXT).elements(), remark);
                case REASSIGN -> leftOut == 7
                        ? remark
                        : new ActionInput.Assigning(
                                Lives.pick(Lives.DRAFTERS, move.text()).officer(), remark);
                case LINK, EXTRACT, WITHDRAW, CORRECT -> leftOut == 5 ? remark : Items.everything(action, item);
                default -> remark;
            };
        }

        /** Mostly clean; also with a finding, in a group looked at or not, or with nothing answered. */
        private static Review review(Move move) {
            List<SecrecyQuestion> all = List.of(SecrecyQuestion.values());
            int finding = move.finding() % (all.size() + 2);
            Findings answered = finding == 0
                    ? Findings.of()
                    : finding > all.size() ? Findings.NONE : Findings.of(all.get(finding - 1));
            return move.finding() < 9 ? Review.of(answered) : Review.inGroup(answered, move.finding() % 2 == 0);
        }

        private static boolean isInGroup(ActionInput input) {
            return input instanceof ActionInput.Reviewing said && said.review().inGroup();
        }

        /** Brought on by whoever can, with everything given, it must come to an end. */
        void end() {
            for (int act = 0; !item.step().isFinal(); act++) {
                assertTrue(act < 40 && isBroughtOn(), "stuck at " + item.step() + " " + item.decision());
                check();
            }
        }

        private boolean isBroughtOn() {
            now = now.plusSeconds(60);
            settle();
            return Lives.OFFICERS.stream().anyMatch(officer -> {
                if (item.isEditableBy(officer)) {
                    item.write(plain(), officer, now);
                    isWritten = true;
                }
                return item.openActions(officer).stream()
                        .filter(action -> action.isForward() || action == Action.ARRANGE)
                        .anyMatch(action -> isDone(action, officer));
            });
        }

        /** As it stands, or else withheld: what was wiped as 国家秘密 after its issue can only be filed. */
        private boolean isDone(Action action, Actor officer) {
            ActionInput withheld = ActionInput.deciding(Items.WITHHELD, "意见");
            return isDone(action, officer, Items.everything(action, item))
                    || action == Action.DETERMINE && isDone(action, officer, withheld);
        }

        private boolean isDone(Action action, Actor officer, ActionInput input) {
            try {
                perform(action, officer, input);
                return action != Action.ARRANGE;
            } catch (BusinessException refused) {
                return false;
            }
        }

        private void settle() {
            if (!item.clearing(Items.HEAD).isOpen()) {
                return;
            }
            Stream.concat(
                            item.clearances().all().stream().map(asked -> asked.purpose() + " " + asked.body()),
                            Stream.concat(
                                    Stream.of(
                                            "INVOLVED "
                                                    + Objects.requireNonNullElse(
                                                            item.provenance().holder(), "某局"),
                                            "APPROVAL 某局",
                                            "DETERMINATION 某局"),
                                    Stream.concat(
                                            item.declared().stream()
                                                    .flatMap(one -> one.parties().stream())
                                                    .map(declarer -> "THIRD_PARTY " + declarer),
                                            item.provenance().partnerNames().stream()
                                                    .map(partner -> "JOINT " + partner))))
                    .distinct()
                    .map(asked -> asked.split(" "))
                    .forEach(asked -> item.clearing(Items.HEAD).ask(Purpose.valueOf(asked[0]), asked[1], null, now));
            item.clearances().all().stream()
                    .filter(Clearance::isOpen)
                    .forEach(asked ->
                            asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, "函2号", null), Items.TODAY));
        }

        private Draft plain() {
            Decision stands = item.decision();
            Decision decision = stands == null || !stands.isComplete() ? Items.PROACTIVE : stands;
            return new Draft(Lives.form(0, 0, 0, TEXT), Items.rule(), decision, Lives.provenance(item.kind(), 0));
        }

        private void rememberClaim() {
            if (item.isStub()) {
                claimants.clear();
            } else if (item.isSubmitted() && item.provenance().isClaimed()) {
                claimants.add(item.provenance().holder());
            }
        }

        void check() {
            rememberClaim();
            if (item.step() == Step.PUBLISHING || item.step().isPublic()) {
                assertEquals(Attribute.PROACTIVE, item.attribute(), "withheld but public");
                assertFalse(item.form().isStub(), "a stub made public");
                assertNotNull(item.form().categoryCode(), "public without 内容类别");
                HandlingEntry review = item.secrecyReview().orElseThrow();
                assertFalse(review.findings().isFound(SecrecyQuestion.STATE_SECRET), "a secret passed");
                assertTrue(review.findings().isComplete(), "passed without seven answers");
            }
            assertTrue(!item.isStub() || item.form().equals(DispatchForm.stub()), "secret kept");
            assertTrue(item.step().isFinal() || isOnItsWay(), "stuck at " + item.step());
            replay();
        }

        private boolean isOnItsWay() {
            return Lives.OFFICERS.stream()
                    .anyMatch(one -> item.openActions(one).stream().anyMatch(Action::isForward));
        }

        /** The 办理单 read from its beginning tells where the item stands, and with which attribute. */
        private void replay() {
            Step step = Step.DRAFTING;
            Decision said = null;
            for (HandlingEntry entry : item.trail()) {
                assertEquals(step, entry.step(), "a gap in the trail");
                assertTrue(
                        Procedure.rows(item.kind(), step).anyMatch(row -> isRowOf(entry, row)), "no row of the table");
                assertEquals(
                        entry.action() == Action.GIVE_OPINION && entry.decision() == null,
                        entry.isUndecided(),
                        "an opinion that says nothing");
                step = entry.nextStep();
                said = step(entry) ? entry.decision() : said;
            }
            assertEquals(step, item.step(), "not where the trail says");
            if (!isWritten) {
                assertEquals(said, item.decision(), "not the attribute that the trail says");
            }
            assertTrue(
                    !isWritten || item.step().isAttributeOpen() || item.step() == Step.DISCARDED,
                    "an attribute that no act has said at " + item.step());
        }

        private static boolean step(HandlingEntry entry) {
            return entry.step().isAttributeOpen() && entry.action().isDuty();
        }

        private static boolean isRowOf(HandlingEntry entry, Transition row) {
            return row.action() == entry.action() && row.by().contains(entry.role()) && row.to() == entry.nextStep();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Label("no path of any kind publishes what is withheld or ungated, none is stuck, the trail explains each, nobody"
            + " judges what he began")
    void anyOrder(@ForAll("beginnings") Beginning beginning, @ForAll("moves") List<Move> moves) {
        Life life = new Life(beginning);
        for (Move move : moves) {
            life.live(move);
            life.check();
        }
        life.end();
    }

    @Provide
    Arbitrary<Beginning> beginnings() {
        return Combinators.combine(
                        Arbitraries.of(InformationKind.class),
                        upTo(8),
                        seldom(13),
                        seldom(17),
                        seldom(3),
                        seldom(7),
                        seldom(42),
                        seldom(10))
                .as(Beginning::new);
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        upTo(99), upTo(26), upTo(23), seldom(16), upTo(42), seldom(1), seldom(15), seldom(10))
                .as(Move::new)
                .list()
                .ofMaxSize(60)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    /** Nothing as a rule. */
    private static Arbitrary<Integer> seldom(int most) {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(0)), Tuple.of(1, upTo(most)));
    }

    /** 条例第十条、第十一条、第十五条、第十七条, written down a second time. */
    private static void requireGated(InformationItem item, Action action, ActionInput input) {
        List<Clearance> asked = item.clearances().all();
        boolean sourced = action == Action.LINK || action == Action.EXTRACT;
        for (Clearance one : asked) {
            boolean maker = one.concerns(Purpose.INVOLVED, item.provenance().holder());
            assertTrue(
                    sourced && maker || item.clearances().isAgreedBy(one.purpose(), one.body()),
                    "published against an answer");
        }
        assertTrue(
                !item.form().isTicked(SelfCheck.OTHER_AGENCIES) || isAsked(asked, Purpose.INVOLVED), "not consulted");
        assertTrue(
                !item.form().isTicked(SelfCheck.APPROVAL_NEEDED) || isAsked(asked, Purpose.APPROVAL), "not approved");
        assertTrue(
                item.provenance().partnerNames().stream()
                        .allMatch(partner -> item.clearances().isAgreedBy(Purpose.JOINT, partner)),
                "without a joint maker");
        boolean decided = item.opinion().filter(HandlingEntry::isUndecided).isEmpty();
        assertTrue(decided || isAsked(asked, Purpose.DETERMINATION), "not determined");
        boolean consented = item.provenance().origin() != Origin.FROM_AGENCY
                || action != Action.PUBLISH
                || item.clearances()
                        .isAgreedBy(Purpose.INVOLVED, item.provenance().holder());
        assertTrue(consented, "another agency's, without its consent");
        boolean rightful =
                (item.provenance().isDisclosable() && !item.provenance().isByLawAlone())
                        || isAsked(asked, Purpose.INVOLVED);
        assertTrue(rightful || action != Action.PUBLISH || input.remark().isWritten(), "without a right");
    }

    private static boolean isAsked(List<Clearance> asked, Purpose purpose) {
        return asked.stream().anyMatch(one -> one.purpose() == purpose);
    }

    private static String state(InformationItem item) {
        return Arrays.asList(
                        item.step(),
                        item.trail().size(),
                        item.form(),
                        item.decision(),
                        item.issue(),
                        item.provenance(),
                        item.clearances().all().size(),
                        item.corrections().size(),
                        item.drafter().userName(),
                        item.sourcePage(),
                        item.withdrawal(),
                        item.repealedOn(),
                        item.text().editedAt(),
                        item.since())
                .toString();
    }
}
