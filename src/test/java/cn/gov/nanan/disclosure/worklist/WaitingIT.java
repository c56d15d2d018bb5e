package cn.gov.nanan.disclosure.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.procedure.Step;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 待办的规则: the list that the database makes holds exactly what each officer may bring on, item by item. */
@ExtendWith(ArquillianExtension.class)
class WaitingIT {
    @Inject
    private Standstill standstill;

    @Test
    @DisplayName("附件1 三类信息 每个环节、每个人、每种代理：清单里的恰好是他可以办理的")
    void theTrayHoldsWhatMayBeBroughtOn() {
        standstill.found();
        Set<Step> waiting = Arrays.stream(Step.values())
                .filter(step -> !step.isFinal())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
        assertTrue(standstill.steps().containsAll(waiting), () -> "only " + standstill.steps());
        assertTrayOfEach("nobody stands in");
        for (String standIn : List.of(
                "boss for leader",
                "drafter for boss",
                "leader for office",
                "stranger for boss",
                "colleague for drafter",
                "second for leader")) {
            String[] both = standIn.split(" for ");
            standstill.standIn(both[0], both[1]);
            assertTrayOfEach(standIn);
            standstill.endAll(both[1]);
        }
    }

    private void assertTrayOfEach(String standIn) {
        for (String user : standstill.users()) {
            assertEquals(standstill.open(user), standstill.tray(user), user + ", " + standIn);
        }
    }
}
