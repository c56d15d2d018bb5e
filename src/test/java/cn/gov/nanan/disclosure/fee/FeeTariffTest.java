package cn.gov.nanan.disclosure.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.PlainConfig;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 信息处理费: by the grades of 国办函〔2020〕109号. */
class FeeTariffTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final FeeTariff TARIFF = FeeTariff.on(DAY);

    @BeforeAll
    static void settings() {
        PlainConfig.install();
    }

    @ParameterizedTest(name = "本月已有 {0} 件，本次 {1} 件：{2} 元")
    @CsvSource({
        "0, 1, 0",
        "0, 10, 0",
        "0, 11, 100",
        "10, 1, 100",
        "0, 30, 2000",
        "30, 1, 200",
        "0, 40, 4000",
        "39, 2, 500",
        "0, 45, 5500",
        "40, 10, 3000",
        "50, 1, 400",
        "90, 10, 8000",
        "9, 2, 100",
    })
    @DisplayName("条例第四十二条 国办函〔2020〕109号第五条 按件计收：逐档累进")
    void byItem(int before, int items, long yuan) {
        Fee fee = TARIFF.byItem(before, items);
        assertEquals(yuan, fee.total());
        assertEquals(items, fee.count());
        assertEquals(yuan == 0, fee.isFree());
    }

    @ParameterizedTest(name = "{0} 页：{1} 元")
    @CsvSource({"1, 0", "30, 0", "31, 10", "100, 700", "101, 720", "200, 2700", "201, 2740", "230, 3900"})
    @DisplayName("条例第四十二条 国办函〔2020〕109号第六条 按量计收：逐档累进")
    void byPage(int pages, long yuan) {
        assertEquals(yuan, TARIFF.byPage(pages).total());
    }

    @Test
    @DisplayName("条例第四十二条 每一步写明哪一档、多少件、每件多少元、依据哪一条")
    void eachStepIsExplained() {
        assertEquals(
                List.of("1-10 0 0", "11-30 100 2000", "31-40 200 2000", "41-45 300 1500"),
                TARIFF.byItem(0, 45).lines().stream()
                        .map(line -> line.first() + "-" + line.last() + " " + line.yuan() + " " + line.sum())
                        .toList());
        assertTrue(TARIFF.byPage(31).lines().stream()
                .allMatch(line -> line.clause().contains("109号")));
    }

    @Test
    @DisplayName("条例第四十二条 累加一件一件算，与一次算的总额相同")
    void oneByOneIsAllAtOnce() {
        long sum = 0;
        for (int n = 0; n < 137; n++) {
            sum += TARIFF.byItem(n, 1).total();
        }
        assertEquals(TARIFF.byItem(0, 137).total(), sum);
    }

    @Test
    @DisplayName("条例第四十二条 修订后的标准自生效日起适用，此前收到的仍按原标准")
    void anAmendedRateHasItsDay() {
        List<FeeGrade> grades = List.of(
                new FeeGrade(FeeMethod.BY_PAGE, 1, null, 1, 0, 0, "旧", LocalDate.of(2021, 1, 1)),
                new FeeGrade(FeeMethod.BY_PAGE, 1, null, 2, 0, 0, "新", LocalDate.of(2027, 1, 1)));
        assertEquals(3, FeeTariff.of(grades, DAY).byPage(3).total());
        assertEquals(6, FeeTariff.of(grades, LocalDate.of(2027, 1, 1)).byPage(3).total());
    }

    @Test
    @DisplayName("条例第四十二条 默认不收费；数目不成立的不计算")
    void offByDefault() {
        assertFalse(FeeTariff.isCharged());
        assertThrows(BusinessException.class, () -> TARIFF.byPage(0));
        assertThrows(BusinessException.class, () -> TARIFF.byItem(-1, 1));
        assertThrows(BusinessException.class, () -> TARIFF.byPage(FeeTariff.MOST + 1));
    }
}
