package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.platform.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 留痕的文字: what the trail keeps in keys and codes, as people read it; the trail itself stays as it was written. */
final class AuditWords {
    static final String SUBJECT = "audit.subject.";

    private static final String REGISTER = "audit.register.";
    private static final String JOB = "audit.job.";

    /** Subjects that are constants, and of which kind. */
    private static final Map<String, String> NAMED = Map.of(
            "letter", "LetterKind.",
            "period", "Period. ResponsePeriod. RemedyPeriod.",
            "register", "Register. Figure. " + REGISTER,
            "rule", "DocumentType.",
            "job", JOB);

    /** How an act on an item is written down, see HandlingAudit: attribute, step from and to, what reads differently, remark. */
    private static final Pattern MOVED = Pattern.compile(
            "(?:(?<attribute>[A-Z_]+) )?(?<from>[A-Z_]+) → (?<to>[A-Z_]+)(?: \\[(?<parts>[A-Z_, ]+)])?(?: (?<said>.*))?",
            Pattern.DOTALL);

    private static final Pattern DIGEST = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{52}\\b");

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

    /** arrival:22 as 导入 22; what has a name of its own, such as a register, by that name. */
    static String subject(String key, Map<String, String> texts) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return texts.getOrDefault(SUBJECT + key, key);
        }
        String kind = key.substring(0, colon);
        String which = key.substring(colon + 1);
        String named = Stream.of(NAMED.getOrDefault(kind, "").split(" "))
                .flatMap(of -> Stream.ofNullable(texts.get(of + which)))
                .findFirst()
                .orElse("*".equals(which) || "-".equals(which) ? "" : which);
        String word = texts.get(SUBJECT + kind);
        return word == null ? key : (word + " " + named).strip();
    }

    /** What changed from what to what, and what was said, each on a line of its own. */
    static List<String> details(String act, String said, Map<String, String> texts) {
        if (said == null || said.isBlank()) {
            return List.of();
        }
        Matcher moved = MOVED.matcher(said);
        if (!act.startsWith("item.") || !moved.matches()) {
            return List.of(digests(detail(act, said, texts), texts));
        }
        List<String> lines = new ArrayList<>();
        boolean stays = moved.group("from").equals(moved.group("to"));
        String from = texts.getOrDefault("Step." + moved.group("from"), moved.group("from"));
        String to = texts.getOrDefault("Step." + moved.group("to"), moved.group("to"));
        lines.add(texts.get("audit.detail.step") + (stays ? to : from + " → " + to));
        if (moved.group("attribute") != null) {
            lines.add(texts.get("audit.detail.attribute")
                    + texts.getOrDefault("Attribute." + moved.group("attribute"), moved.group("attribute")));
        }
        if (moved.group("parts") != null) {
            lines.add(texts.get("audit.detail.parts")
                    + Stream.of(moved.group("parts").split(", "))
                            .map(part -> texts.getOrDefault("TextPart." + part, part))
                            .collect(Collectors.joining(texts.get("audit.join"))));
        }
        if (moved.group("said") != null) {
            lines.add(texts.get("audit.detail.said") + moved.group("said"));
        }
        return lines;
    }

    /** 校验码: the beginning of a digest is enough for the eye; the whole stands in the export. */
    private static String digests(String said, Map<String, String> texts) {
        return DIGEST.matcher(said).replaceAll(texts.get("audit.detail.digest") + "$1…");
    }

    /** Refusals and codes in words. */
    static String detail(String act, String said, Map<String, String> texts) {
        String refusal = act.startsWith("transfer.") ? texts.get(said) : null;
        return refusal == null ? AuditCodes.explained(act, said, texts) : refusal.replaceAll("\\{\\d}", "…");
    }
}
