package cn.gov.nanan.disclosure.reply;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 答复引导: the questions answered so far of one matter, each leading to the next, until one says how it ends. Pure: an answer
 * given anew drops those that followed from the former one.
 */
public record Guidance(List<GuidingAnswer> answers) {
    /** 办结由申请人引起: nobody proposes these, they follow where he lets a period pass. */
    private static final Set<Outcome> BY_LAPSE =
            EnumSet.of(Outcome.OTHER_CLARIFICATION_LAPSED, Outcome.OTHER_FEE_LAPSED);

    /** Nothing answered yet. */
    public static final Guidance BEGIN = new Guidance(List.of());

    public Guidance {
        answers = List.copyOf(answers);
    }

    /** 可以拟定的结果: what a section may propose. */
    public static Set<Outcome> proposable() {
        return EnumSet.complementOf(EnumSet.copyOf(BY_LAPSE));
    }

    /** What has been asked so far, the question that is open now at the end. */
    public List<GuidingQuestion> questions() {
        List<GuidingQuestion> asked = new ArrayList<>();
        asked.add(GuidingQuestion.values()[0]);
        answers.forEach(answer -> answer.next().ifPresent(asked::add));
        return asked;
    }

    /** The answer to this question; empty where none was given. */
    public Optional<GuidingAnswer> answerTo(GuidingQuestion question) {
        return answers.stream().filter(answer -> answer.question() == question).findFirst();
    }

    /** The same with this answer; what was answered after its question is asked again. */
    public Guidance with(GuidingAnswer answer) {
        int place = questions().indexOf(answer.question());
        if (place < 0) {
            return this;
        }
        List<GuidingAnswer> kept = new ArrayList<>(answers.subList(0, place));
        kept.add(answer);
        return new Guidance(kept);
    }

    /** Where it leads; empty while something is to be asked. */
    public Optional<Outcome> outcome() {
        return answers.isEmpty()
                ? Optional.empty()
                : answers.get(answers.size() - 1).outcome();
    }
}
