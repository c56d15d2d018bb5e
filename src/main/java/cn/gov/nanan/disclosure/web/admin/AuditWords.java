package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.platform.Network;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 留痕的文字: what the trail keeps in keys and codes, as people read it; the trail itself stays as it was written. */
final class AuditWords {
    private static final String SUBJECT = "audit.subject.";

    /** Enums whose names the acts of packages write down. */
    private static final List<String> CODES = List.of("Adoption.", "PackageType.");

    /** Capabilities of which an extranet has none, by how their acts begin. */
    private static final Set<String> PROCEDURE = Set.of(
            "annual",
            "batch",
            "deadline",
            "history",
            "item",
            "letter",
            "linkcheck",
            "obligation",
            "paper",
            "period",
            "reexamination",
            "release",
            "remedy",
            "report",
            "request",
            "rule",
            "screening",
            "withheld");

    private static final Set<String> OUTSIDE =
            Set.of("enquiry.", "transfer.arranged", "transfer.published", "transfer.rejected", "transfer.passed");

    private static final Set<String> INSIDE = Set.of(
            "transfer.released",
            "transfer.held",
            "transfer.fetched",
            "transfer.confirmed",
            "transfer.typed",
            "transfer.carrier-entered",
            "transfer.carrier-destroyed");

    private AuditWords() {}

    /** Can a node there have done it? */
    static boolean isOf(Network network, String act) {
        return switch (network) {
            case EXTRANET -> !PROCEDURE.contains(act.substring(0, act.indexOf('.'))) && !INSIDE.contains(act);
            case INTRANET -> OUTSIDE.stream().noneMatch(act::startsWith);
            case BOTH -> true;
        };
    }

    /** arrival:22 as 导入 22. */
    static String subject(String key, Map<String, String> texts) {
        int colon = key.indexOf(':');
        String kind = colon < 0 ? null : texts.get(SUBJECT + key.substring(0, colon));
        return kind == null ? key : kind + " " + key.substring(colon + 1);
    }

    /** Refusals and codes of the acts of packages in words. */
    static String detail(String act, String said, Map<String, String> texts) {
        if (said == null || !act.startsWith("transfer.")) {
            return said;
        }
        String refusal = texts.get(said);
        return refusal == null
                ? Arrays.stream(said.split(" ")).map(word -> word(word, texts)).collect(Collectors.joining(" "))
                : refusal.replaceAll("\\{\\d}", "…");
    }

    private static String word(String code, Map<String, String> texts) {
        return code.matches("[A-Z][A-Z_]+")
                ? CODES.stream()
                        .flatMap(of -> Stream.ofNullable(texts.get(of + code)))
                        .findFirst()
                        .orElse(code)
                : code;
    }
}
