package cn.gov.nanan.disclosure.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 办理结果: of one request with several matters. */
class OutcomeTest {
    @Test
    @DisplayName("国办公开办函〔2021〕30号 区分处理的只计部分公开；其余的按表三的先后取其一")
    void aRequestCountsOnce() {
        assertEquals(Outcome.GRANTED, Outcome.ofAll(List.of(Outcome.GRANTED, Outcome.GRANTED)));
        assertEquals(Outcome.PARTIALLY_GRANTED, Outcome.ofAll(List.of(Outcome.DENIED_THIRD_PARTY, Outcome.GRANTED)));
        assertEquals(
                Outcome.PARTIALLY_GRANTED, Outcome.ofAll(List.of(Outcome.UNABLE_NOT_HELD, Outcome.PARTIALLY_GRANTED)));
        assertEquals(Outcome.GRANTED, Outcome.ofAll(List.of(Outcome.UNABLE_NOT_HELD, Outcome.GRANTED)));
        assertEquals(
                Outcome.DENIED_PROCESS_INFO,
                Outcome.ofAll(List.of(Outcome.UNABLE_NOT_HELD, Outcome.DENIED_PROCESS_INFO)));
        Arrays.stream(Outcome.values()).forEach(one -> assertEquals(one, Outcome.ofAll(List.of(one))));
    }
}
