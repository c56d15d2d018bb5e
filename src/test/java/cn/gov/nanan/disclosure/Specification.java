package cn.gov.nanan.disclosure;

import cn.gov.nanan.disclosure.harness.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 细则及其附件: the binding text by its clauses ({@code 细则 一（一）4（1）}), where it lies beside the project. */
final class Specification {
    private static final Path PLACE = Path.of("../shared/spec/specification.txt");

    /** How a clause of each depth is numbered. */
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("([一二三四])、"),
            Pattern.compile("(（[一二三四五六七八九十]+）)"),
            Pattern.compile("(\\d+)[、.．]"),
            Pattern.compile("(（\\d+）)"));

    private final Map<String, StringBuilder> clauses = new LinkedHashMap<>();

    static boolean isHere() {
        return Files.exists(PLACE);
    }

    Specification() {
        String part = "细则";
        Deque<String> numbers = new ArrayDeque<>();
        for (String line : Sources.text(PLACE).lines().map(String::strip).toList()) {
            if (line.equals("附件1") || line.equals("附件2") && part.equals("附件1")) {
                part = line;
                numbers.clear();
            }
            for (int depth = 0; depth < NUMBERS.size() && !part.equals("附件1"); depth++) {
                var number = NUMBERS.get(depth).matcher(line);
                if (number.lookingAt() && numbers.size() >= depth) {
                    while (numbers.size() > depth) {
                        numbers.removeLast();
                    }
                    numbers.addLast(number.group(1));
                }
            }
            add(part, line);
            StringBuilder clause = new StringBuilder();
            for (String number : numbers) {
                add(part + " " + clause.append(number), line);
            }
        }
    }

    private void add(String clause, String line) {
        clauses.computeIfAbsent(clause, name -> new StringBuilder())
                .append(line)
                .append('\n');
    }

    /** Does that clause say so? */
    boolean says(String clause, String quotation) {
        return inOrder(clauses.getOrDefault(clause, new StringBuilder()).toString(), quotation);
    }

    /** Do these words stand in a text, in this order? …… leaves something out. */
    static boolean inOrder(String text, String quotation) {
        String plain = plain(text);
        int from = 0;
        for (String words : quotation.split("…+")) {
            int at = plain.indexOf(plain(words), from);
            if (at < 0) {
                return false;
            }
            from = at + plain(words).length();
        }
        return true;
    }

    /** Without spaces, and half and full width alike. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
