package cn.gov.nanan.disclosure.fee;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** 收费标准: the grades in force on a day, 国办函〔2020〕109号. */
public final class FeeTariff {
    /** As many items or pages as one notice may be for; more is a slip of the pen. */
    public static final int MOST = 100_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final List<FeeGrade> GRADES = read();

    private final List<FeeGrade> grades;

    private FeeTariff(List<FeeGrade> grades) {
        this.grades = grades;
    }

    /** Does the bureau charge at all? */
    public static boolean isCharged() {
        return Setting.FEES.isOn();
    }

    /** The rates of the day on which a request was received. */
    public static FeeTariff on(LocalDate day) {
        return of(GRADES, day);
    }

    /** Of each method the grades that came last into force. */
    static FeeTariff of(List<FeeGrade> all, LocalDate day) {
        return new FeeTariff(all.stream()
                .filter(grade -> all.stream()
                        .filter(other -> other.method() == grade.method()
                                && !other.validFrom().isAfter(day))
                        .map(FeeGrade::validFrom)
                        .max(Comparator.naturalOrder())
                        .filter(grade.validFrom()::equals)
                        .isPresent())
                .sorted(Comparator.comparingInt(FeeGrade::first))
                .toList());
    }

    /**
     * 按件计收.
     *
     * @param before items of the same applicant in the same calendar month before these
     * @param items of the request, in the smallest reasonable units
     */
    public Fee byItem(int before, int items) {
        return charge(FeeMethod.BY_ITEM, before, items);
    }

    /** 按量计收. */
    public Fee byPage(int pages) {
        return charge(FeeMethod.BY_PAGE, 0, pages);
    }

    private Fee charge(FeeMethod method, int before, int count) {
        if (before < 0 || count < 1 || before > MOST || count > MOST) {
            throw BusinessException.invalid("count", "fee.error.count", MOST);
        }
        return new Fee(
                method,
                grades.stream()
                        .filter(grade -> grade.method() == method)
                        .flatMap(grade -> grade.lines(before + 1, before + count).stream())
                        .toList());
    }

    private static List<FeeGrade> read() {
        try (var in = FeeTariff.class.getResourceAsStream("/rules/fees.csv");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).stream().map(FeeTariff::grade).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FeeGrade grade(CSVRecord row) {
        return new FeeGrade(
                FeeMethod.valueOf(row.get("method")),
                Integer.parseInt(row.get("first")),
                row.get("last").isEmpty() ? null : Integer.valueOf(row.get("last")),
                Integer.parseInt(row.get("yuan")),
                number(row.get("every")),
                number(row.get("more")),
                row.get("clause"),
                LocalDate.parse(row.get("valid_from")));
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
