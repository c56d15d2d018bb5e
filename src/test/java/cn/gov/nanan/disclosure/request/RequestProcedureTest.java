package cn.gov.nanan.disclosure.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.staff.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 依申请公开流程: the table as a whole. */
class RequestProcedureTest {
    @Test
    @DisplayName("申请流程 每个环节都有出路，终点没有；每个环节都到得了；每个动作、条件、后果都用到")
    void nothingIsStuckOrIdle() {
        for (RequestStep step : RequestStep.values()) {
            boolean leads = RequestProcedure.rows(step).anyMatch(row -> row.to() != step);
            assertEquals(!step.isFinal(), leads, step.name());
        }
        assertEquals(EnumSet.allOf(RequestStep.class), reachable());
        assertEquals(
                EnumSet.allOf(RequestAction.class),
                RequestProcedure.TABLE.stream()
                        .map(RequestTransition::action)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestAction.class))));
        assertEquals(
                EnumSet.allOf(RequestGuard.class),
                RequestProcedure.TABLE.stream()
                        .flatMap(row -> row.guards().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestGuard.class))));
        assertEquals(
                EnumSet.allOf(Consequence.class),
                RequestProcedure.TABLE.stream()
                        .flatMap(row -> row.consequences().stream())
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Consequence.class))));
    }

    private static Set<RequestStep> reachable() {
        Set<RequestStep> reached = EnumSet.of(RequestStep.ARRIVED);
        int before;
        do {
            before = reached.size();
            Set<RequestStep> next = RequestProcedure.TABLE.stream()
                    .filter(row -> reached.contains(row.from()))
                    .map(RequestTransition::to)
                    .collect(Collectors.toSet());
            reached.addAll(next);
        } while (reached.size() > before);
        return reached;
    }

    @Test
    @DisplayName("申请流程 每一步都有依据；系统管理员、审计员、签发领导不办申请")
    void everyRowCites() {
        RequestProcedure.TABLE.forEach(row -> {
            assertTrue(row.clause().matches(".*(条例第|附件2|国办).*"), row.toString());
            assertFalse(row.by().stream().anyMatch(EnumSet.of(Role.ADMIN, Role.AUDITOR, Role.SIGNATORY)::contains));
        });
    }

    @Test
    @DisplayName("条例第三十五条 延迟答复只在说明理由之后、到期之前，由公开办告知")
    void delays() {
        assertEquals(
                Set.of(true),
                RequestProcedure.TABLE.stream()
                        .filter(row -> row.action() == RequestAction.DELAY)
                        .map(row -> row.by().equals(Set.of(Role.DISCLOSURE_OFFICE))
                                && row.clause().contains("第三十五条")
                                && row.guards().contains(RequestGuard.REASON_EXPLAINED)
                                && row.guards().contains(RequestGuard.IN_TIME_TO_DELAY))
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("条例第三十三条 延长只由公开办负责人决定；答复送达之前申请人都可以撤回")
    void extensionsAndWithdrawals() {
        assertEquals(
                Set.of(true),
                RequestProcedure.TABLE.stream()
                        .filter(row -> row.action() == RequestAction.EXTEND)
                        .map(row -> row.guards().contains(RequestGuard.BY_OFFICE_HEAD))
                        .collect(Collectors.toSet()));
        Set<RequestStep> withdrawable = RequestProcedure.TABLE.stream()
                .filter(row -> row.action() == RequestAction.WITHDRAW)
                .map(RequestTransition::from)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestStep.class)));
        assertEquals(
                EnumSet.complementOf(EnumSet.of(RequestStep.FILING, RequestStep.FILED, RequestStep.WITHDRAWN)),
                withdrawable);
        assertEquals(
                Arrays.stream(RequestStep.values())
                        .filter(RequestStep::isRunning)
                        .collect(Collectors.toSet()),
                RequestProcedure.TABLE.stream()
                        .filter(row -> row.action() == RequestAction.EXTEND)
                        .map(RequestTransition::from)
                        .collect(Collectors.toSet()));
    }
}
