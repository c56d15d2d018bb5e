package cn.gov.nanan.disclosure.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 代码的文字: what the names of constants mean that acts write down, each in its capability. */
final class AuditCodes {
    private static final Pattern KEY = Pattern.compile("[A-Z]\\w*\\.([A-Z][A-Z0-9_]*)");
    private static final Pattern CODE = Pattern.compile("(?<![\\w.-])[A-Z][A-Z_]{2,}(?![\\w-])");

    /** Where a name stands for several things: which of them an act means, by how it begins. */
    private static final Map<String, List<String>> MEANT = Map.ofEntries(
            Map.entry("item", List.of("Attribute", "Step", "TextPart", "Action", "Purpose")),
            Map.entry("request", List.of("RequestStep", "RequestAction", "RequestFileKind", "LetterKind", "Outcome")),
            Map.entry("staff", List.of("Role", "LoginWay", "Kind")),
            Map.entry("transfer", List.of("Adoption", "PackageType", "LineOutcome")),
            Map.entry("crossing", List.of("Adoption", "PackageType", "LineOutcome")),
            Map.entry("obligation", List.of("Channel")),
            Map.entry("deadline", List.of("Channel")),
            Map.entry("release", List.of("OtherForm")),
            Map.entry("report", List.of("Register", "Figure", "Step")),
            Map.entry("rule", List.of("Attribute", "Strength")),
            Map.entry("remedy", List.of("RemedyKind", "RemedyResult")),
            Map.entry("screening", List.of("ScreeningPoint", "HiddenKind")),
            Map.entry("letter", List.of("LetterKind")),
            Map.entry("annual", List.of("ReportTable")),
            Map.entry("audit", List.of("Fault")));

    private AuditCodes() {}

    /** The same text, its codes in words; what no text explains stays. */
    static String explained(String act, String said, Map<String, String> texts) {
        return CODE.matcher(said).replaceAll(code -> Matcher.quoteReplacement(word(act, code.group(), texts)));
    }

    static String word(String act, String code, Map<String, String> texts) {
        String capability = act.contains(".") ? act.substring(0, act.indexOf('.')) : act;
        return MEANT.getOrDefault(capability, List.of()).stream()
                .flatMap(of -> Stream.ofNullable(texts.get(of + "." + code)))
                .findFirst()
                .orElseGet(() -> anywhere(code, texts));
    }

    /** Where all that are named so are called the same. */
    private static String anywhere(String code, Map<String, String> texts) {
        List<String> found = meanings(texts).getOrDefault(code, List.of()).stream()
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : code;
    }

    private static Map<String, List<String>> meanings(Map<String, String> texts) {
        Map<String, List<String>> meanings = new TreeMap<>();
        texts.forEach((key, text) -> {
            Matcher named = KEY.matcher(key);
            if (named.matches()) {
                meanings.computeIfAbsent(named.group(1), code -> new ArrayList<>())
                        .add(text);
            }
        });
        return meanings;
    }
}
