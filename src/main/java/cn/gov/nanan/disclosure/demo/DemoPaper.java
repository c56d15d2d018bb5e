package cn.gov.nanan.disclosure.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * 演示纸质文件: one row of {@code db/demo/papers.csv}.
 *
 * @param serial of the item's 发文字号
 * @param announced how many working days ago the section announced its copies
 */
record DemoPaper(int serial, int announced, List<Arrived> arrivals) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** So many copies arrived so many working days ago. */
    record Arrived(int copies, int daysAgo) {
        static Arrived parse(String text) {
            String[] parts = text.split("@");
            return new Arrived(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    static List<DemoPaper> all() {
        try (Reader in = new InputStreamReader(
                DemoPaper.class.getResourceAsStream("/db/demo/papers.csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(in).stream().map(DemoPaper::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("papers.csv", unreadable);
        }
    }

    private static DemoPaper of(CSVRecord row) {
        String arrivals = row.get("arrivals").strip();
        return new DemoPaper(
                Integer.parseInt(row.get("serial")),
                Integer.parseInt(row.get("announced")),
                arrivals.isEmpty()
                        ? List.of()
                        : Arrays.stream(arrivals.split(" ")).map(Arrived::parse).toList());
    }
}
