package cn.gov.nanan.disclosure.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 答复引导: a short tree, of which every branch ends. */
class GuidanceTest {
    private static final int LONGEST = 6;

    @Test
    @DisplayName("条例第三十六条 引导：科室可以拟定的每一种结果都走得到，走不到别的；每条路都有尽头，最多六问")
    void everyOutcomeIsReached() {
        Set<Outcome> reached = EnumSet.noneOf(Outcome.class);
        Deque<Guidance> open = new ArrayDeque<>(List.of(Guidance.BEGIN));
        while (!open.isEmpty()) {
            Guidance now = open.pop();
            List<GuidingQuestion> questions = now.questions();
            assertTrue(questions.size() <= LONGEST, questions.toString());
            for (GuidingAnswer answer : questions.get(questions.size() - 1).answers()) {
                Guidance next = now.with(answer);
                assertFalse(answer.next().isPresent() == answer.outcome().isPresent(), answer.name());
                next.outcome().ifPresentOrElse(reached::add, () -> open.push(next));
            }
        }
        assertEquals(Guidance.proposable(), reached);
        assertEquals(Outcome.values().length - 2, reached.size());
    }

    @Test
    @DisplayName("条例第三十六条 引导：每一问都有依据、至少两种回答，也都问得到")
    void everyQuestionIsAsked() {
        for (GuidingQuestion question : GuidingQuestion.values()) {
            assertTrue(question.article().startsWith("条例第"), question.name());
            assertTrue(question.answers().size() > 1, question.name());
            boolean first = question.ordinal() == 0;
            assertEquals(
                    first ? 0 : 1,
                    Arrays.stream(GuidingAnswer.values())
                            .filter(answer -> answer.next().equals(Optional.of(question)))
                            .count(),
                    question.name());
        }
    }

    @Test
    @DisplayName("条例第三十六条 引导：改了前面的回答，由它而来的都重新问；没有问到的回答不算")
    void anotherAnswerDropsWhatFollowed() {
        Guidance denied = Guidance.BEGIN
                .with(GuidingAnswer.CLEAR_ENOUGH)
                .with(GuidingAnswer.INFORMATION)
                .with(GuidingAnswer.OURS)
                .with(GuidingAnswer.FOUND)
                .with(GuidingAnswer.NOT_AT_ALL)
                .with(GuidingAnswer.IN_PROCESS);
        assertEquals(Optional.of(Outcome.DENIED_PROCESS_INFO), denied.outcome());
        Guidance changed = denied.with(GuidingAnswer.PETITION);
        assertEquals(Optional.of(Outcome.NOT_PROCESSED_PETITION), changed.outcome());
        assertEquals(List.of(GuidingQuestion.CLEAR, GuidingQuestion.NATURE), changed.questions());
        assertEquals(Optional.empty(), changed.answerTo(GuidingQuestion.OPEN));
        assertEquals(changed, changed.with(GuidingAnswer.WHOLLY));
        assertEquals(Optional.empty(), changed.with(GuidingAnswer.INFORMATION).outcome());
    }
}
