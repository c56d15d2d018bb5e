package cn.gov.nanan.disclosure.demo;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** 演示件: one row of {@code db/demo/items.csv}. */
record DemoRow(CSVRecord row) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** One act and how many working days ago it was done. */
    record Done(Action action, int daysAgo) {
        static Done parse(String text) {
            String[] parts = text.split("@");
            return new Done(Action.valueOf(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    static List<DemoRow> all() {
        try (Reader in = new InputStreamReader(
                DemoRow.class.getResourceAsStream("/db/demo/items.csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(in).stream().map(DemoRow::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("items.csv", unreadable);
        }
    }

    String drafter() {
        return get("drafter");
    }

    InformationKind kind() {
        String kind = get("kind");
        return kind == null ? InformationKind.DOCUMENT : InformationKind.valueOf(kind);
    }

    /** @param obtained 获取日期 of what was obtained */
    Provenance provenance(LocalDate obtained) {
        String origin = get("origin");
        if (origin == null) {
            return Provenance.own(kind() == InformationKind.RECORD ? Carrier.DATA : Carrier.PAPER);
        }
        boolean person = Origin.valueOf(origin) == Origin.FROM_PERSON;
        Claim claim = get("claim") == null ? null : Claim.TRADE_SECRET;
        return new Provenance(
                Origin.valueOf(origin),
                Carrier.PAPER,
                get("holder"),
                null,
                null,
                obtained,
                person ? DisclosureRight.KEEPER : DisclosureRight.NONE,
                null,
                null,
                claim,
                get("claim"));
    }

    /** Null for what has no 文种. */
    String typeRule() {
        return get("type");
    }

    /** The name under which {@code attachment.csv} is attached; null where it is not. */
    String file() {
        return get("file");
    }

    /** What is said where a remark is needed; null for the usual words. */
    String remark() {
        return get("remark");
    }

    int serial() {
        return Integer.parseInt(get("serial"));
    }

    /** How many working days ago it was begun. */
    int begun() {
        return Integer.parseInt(get("begun"));
    }

    List<Done> acts() {
        String acts = get("acts");
        return acts == null
                ? List.of()
                : Arrays.stream(acts.split(" ")).map(Done::parse).toList();
    }

    Decision decision() {
        String ground = get("ground");
        return Decision.of(
                Attribute.valueOf(get("attribute")),
                ground == null ? null : Ground.valueOf(ground),
                null,
                null,
                get("reason"));
    }

    /** What the 公开办 advises; null where it is not asked. */
    Decision advice() {
        String advice = get("advice");
        return advice == null ? null : Decision.of(Attribute.valueOf(advice), null, null, null, null);
    }

    /** @param effective 生效日期 where the row says that it is a 规范性文件 */
    DispatchForm form(LocalDate effective) {
        int years = get("years") == null ? 0 : Integer.parseInt(get("years"));
        String body = Arrays.stream(get("body").split("\\|"))
                .map(paragraph -> "<p>" + paragraph.strip() + "</p>")
                .collect(Collectors.joining());
        return new DispatchForm(
                get("title"),
                get("category"),
                get("theme"),
                get("keywords"),
                get("summary"),
                get("recipients"),
                null,
                Urgency.ORDINARY,
                body,
                years == 0 ? null : effective,
                years == 0 ? null : effective.plusYears(years).minusDays(1));
    }

    private String get(String column) {
        String cell = row.get(column).strip();
        return cell.isEmpty() ? null : cell;
    }
}
