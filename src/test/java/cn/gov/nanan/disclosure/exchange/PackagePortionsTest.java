package cn.gov.nanan.disclosure.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.exchange.PackagePortions.Weight;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 分包: where a package is full, the next one begins. */
class PackagePortionsTest {
    private static final long GIGABYTE = 1L << 30;

    @Test
    @DisplayName("7.3 分包 一次放行的，按文件总量四 GB、文件两万个、条目五千条切开，次序不变，一条不少")
    void isCutWhereItIsFull() {
        assertEquals(List.of(), PackagePortions.cut(List.of()));
        assertEquals(
                List.of(List.of(1L, 2L), List.of(3L)),
                PackagePortions.cut(
                        List.of(new Weight(1, 2 * GIGABYTE, 1), new Weight(2, 2 * GIGABYTE, 1), new Weight(3, 1, 1))));
        assertEquals(
                List.of(List.of(1L), List.of(2L), List.of(3L)),
                PackagePortions.cut(List.of(new Weight(1, 1, 1), new Weight(2, 5 * GIGABYTE, 1), new Weight(3, 0, 0))));
        assertEquals(
                List.of(List.of(1L, 2L), List.of(3L)),
                PackagePortions.cut(List.of(new Weight(1, 0, 19_999), new Weight(2, 0, 1), new Weight(3, 0, 1))));
        List<Weight> many = LongStream.range(0, 5001)
                .mapToObj(line -> new Weight(line, 0, 0))
                .toList();
        assertEquals(
                List.of(5000, 1),
                PackagePortions.cut(many).stream().map(List::size).toList());
        assertEquals(
                LongStream.range(0, 5001).boxed().toList(),
                PackagePortions.cut(many).stream().flatMap(List::stream).toList());
    }
}
