package cn.gov.nanan.disclosure.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** 环节: what each answers, written down a second time; whoever else wants to know something of a step asks this. */
class StepTest {
    static Stream<Arguments> questions() {
        return Stream.of(
                asked("isInitial", Step::isInitial, "DRAFTING"),
                asked(
                        "isAttributeOpen",
                        Step::isAttributeOpen,
                        "DRAFTING SECTION_REVIEW LEADER_REVIEW OPINION_RETURNED"),
                asked("isTextOpen", Step::isTextOpen, "DRAFTING SECTION_REVIEW LEADER_REVIEW OPINION_RETURNED"),
                asked(
                        "isDecided",
                        Step::isDecided,
                        "SIGNING ISSUING RECHECK PUBLISHING PUBLISHED CORRECTING WITHDRAWING FILING FILED"),
                asked("isReleasable", Step::isReleasable, "PUBLISHING PUBLISHED CORRECTING"),
                asked("isPublic", Step::isPublic, "PUBLISHED CORRECTING WITHDRAWING"),
                asked("isPublished", Step::isPublished, "PUBLISHED"),
                asked("isArchiving", Step::isArchiving, "FILING FILED"),
                asked("isFiled", Step::isFiled, "FILED"),
                asked("isGivenUp", Step::isGivenUp, "DISCARDED"),
                asked("isFinal", Step::isFinal, "PUBLISHED WITHDRAWN FILED DISCARDED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    @DisplayName("附件1 环节 每个环节能做什么、算什么，问环节自己")
    void answers(String question, Predicate<Step> asked, List<String> expected) {
        assertEquals(expected, Step.where(asked).stream().map(Step::name).toList());
    }

    @Test
    @DisplayName("附件1 环节 先后次序与流程图一致")
    void order() {
        assertTrue(Step.DRAFTING.isBefore(Step.LEADER_REVIEW));
        assertTrue(Step.LEADER_REVIEW.isBefore(Step.SIGNING));
        assertTrue(Arrays.stream(Step.values()).noneMatch(step -> step.isBefore(step)));
    }

    private static Arguments asked(String name, Predicate<Step> question, String expected) {
        return Arguments.of(name, question, List.of(expected.split(" ")));
    }
}
