package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.annual.ReportTable;
import cn.gov.nanan.disclosure.platform.Network;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            "(?:(?:(?<before>[A-Z_]+) → )?(?<attribute>[A-Z_]+) )?(?<from>[A-Z_]+) → (?<to>[A-Z_]+)(?: \\[(?<parts>[A-Z_, ]+)])?(?: (?<said>.*))?",
            Pattern.DOTALL);

    /** How an act on a request is written down, see Requests: step from and to, when the answer was and is due, its sections. */
    private static final Pattern REQUEST_MOVED = Pattern.compile("(?:(?<from>[A-Z_]+) → )?(?<to>[A-Z_]+)"
            + "(?: (?<due>(?:\\d{4}-\\d{2}-\\d{2} → )?\\d{4}-\\d{2}-\\d{2}))?(?: \\[(?:→ )?(?<section>.+)])?");

    /** How a figure of the annual report is written down, see AnnualReports: row, column and value. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<row>\\S+) (?<column>\\S+) = (?<value>.*)", Pattern.DOTALL);

    /** A subject that an act tells of, and a moment as it is written down. */
    private static final Pattern OF_SUBJECT = Pattern.compile("(?<![\\w:-])([a-z_]+):(\\d{1,18})(?![\\w:])");

    /** Of a delegation: to whom, as what. */
    private static final Pattern ALL_ROLES = Pattern.compile("^(\\S+) \\* ");

    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");

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
            "transfer.code-refused",
            "transfer.refusal-typed",
            "transfer.reopened");

    private AuditWords() {}

    /** The acts of such a network by what they are called; where several are called the same, with what each is done to. */
    static Map<String, String> acts(Network network, Map<String, String> texts) {
        Map<String, List<String>> called = texts.keySet().stream()
                .filter(key -> key.startsWith(AuditLines.LABEL))
                .map(key -> key.substring(AuditLines.LABEL.length()))
                .filter(act -> isOf(network, act))
                .collect(Collectors.groupingBy(
                        act -> texts.get(AuditLines.LABEL + act), LinkedHashMap::new, Collectors.toList()));
        Map<String, String> acts = new LinkedHashMap<>();
        called.forEach((name, all) ->
                all.forEach(act -> acts.put(all.size() == 1 ? name : name + " · " + doneTo(act, texts), act)));
        return acts;
    }

    private static String doneTo(String act, Map<String, String> texts) {
        String capability = act.substring(0, act.indexOf('.'));
        return texts.getOrDefault(SUBJECT + capability, capability);
    }

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
        if (act.startsWith("item.") && moved.matches()) {
            return moved(moved, texts);
        }
        Matcher request = REQUEST_MOVED.matcher(said);
        if (act.startsWith("request.")
                && request.matches()
                && texts.containsKey("RequestStep." + request.group("to"))) {
            return requestMoved(request, texts);
        }
        Matcher figure = FIGURE.matcher(said);
        if (act.startsWith("annual.") && figure.matches()) {
            return List.of(figure(figure, texts));
        }
        return List.of(digests(moments(subjects(detail(act, said, texts), texts), texts), texts));
    }

    private static String figure(Matcher figure, Map<String, String> texts) {
        return ReportTable.ofRow(figure.group("row")).stream()
                .flatMap(table -> Stream.concat(
                        table.row(figure.group("row")).stream(),
                        table.columns().stream().filter(one -> one.id().equals(figure.group("column")))))
                .flatMap(line -> Stream.of(Optional.ofNullable(line.group()), Optional.of(line.label())))
                .flatMap(Optional::stream)
                .map(key -> texts.getOrDefault(key, key))
                .collect(Collectors.joining(" · ", "", " = " + figure.group("value")));
    }

    private static List<String> requestMoved(Matcher moved, Map<String, String> texts) {
        List<String> lines = new ArrayList<>();
        lines.add(
                texts.get("audit.detail.step") + change("RequestStep.", moved.group("from"), moved.group("to"), texts));
        if (moved.group("due") != null) {
            lines.add(texts.get("audit.detail.due") + moved.group("due"));
        }
        if (moved.group("section") != null) {
            lines.add(texts.get("audit.detail.section") + moved.group("section"));
        }
        return lines;
    }

    private static List<String> moved(Matcher moved, Map<String, String> texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("audit.detail.step") + change("Step.", moved.group("from"), moved.group("to"), texts));
        if (moved.group("attribute") != null) {
            lines.add(texts.get("audit.detail.attribute")
                    + change("Attribute.", moved.group("before"), moved.group("attribute"), texts));
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

    /** From what to what; what stays, and of what nobody wrote down what was before, once. */
    private static String change(String of, String from, String to, Map<String, String> texts) {
        String now = texts.getOrDefault(of + to, to);
        return from == null || from.equals(to) ? now : texts.getOrDefault(of + from, from) + " → " + now;
    }

    /** item:12 as 信息 12. */
    private static String subjects(String said, Map<String, String> texts) {
        return OF_SUBJECT
                .matcher(said)
                .replaceAll(key -> Matcher.quoteReplacement(
                        texts.containsKey(SUBJECT + key.group(1)) ? subject(key.group(), texts) : key.group()));
    }

    /** 北京时间; and * for whatever an officer is. */
    private static String moments(String said, Map<String, String> texts) {
        String roles = ALL_ROLES.matcher(said).replaceFirst("$1 " + texts.get("audit.detail.all-roles") + " ");
        return MOMENT.matcher(roles).replaceAll(moment -> AuditLines.TIME.format(Instant.parse(moment.group())));
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
