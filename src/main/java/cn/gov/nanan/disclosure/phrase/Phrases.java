package cn.gov.nanan.disclosure.phrase;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Written;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 常用意见: phrases in their order, each once, at most {@value #MOST} of at most {@value #LONGEST} characters. Those of one act
 * stand below a line that names it, such as 【退回】; those above all such lines are said with any act.
 */
public record Phrases(List<Phrase> all) {
    public static final int MOST = 30;
    public static final int LONGEST = 200;

    /** 一个清单最长, with its line ends, and a heading of {@value #LONGEST} for each phrase. */
    static final int LONGEST_TEXT = 2 * MOST * (LONGEST + 1);

    private static final Pattern HEADING = Pattern.compile("【(.*)】");
    private static final Pattern BETWEEN = Pattern.compile("[、，,]");
    private static final String AND = "、";

    /** @throws BusinessException {@code phrase.error.long} naming the phrase, {@code phrase.error.many} */
    public Phrases {
        all = all.stream().distinct().toList();
        for (int at = 0; at < all.size(); at++) {
            int length = all.get(at).text().length();
            if (length > LONGEST) {
                throw BusinessException.invalid("phrases", "phrase.error.long", at + 1, LONGEST, length);
            }
        }
        if (all.size() > MOST) {
            throw BusinessException.invalid("phrases", "phrase.error.many", MOST, all.size());
        }
    }

    /** As it is kept: one phrase a line, acts by their codes. */
    static Phrases read(String kept) {
        return read(kept, UnaryOperator.identity());
    }

    /**
     * One phrase a line; blank lines are none.
     *
     * @param code the code of an act as it is named in a heading
     * @throws BusinessException whatever {@code code} refuses; {@code phrase.error.…}
     */
    public static Phrases read(String typed, UnaryOperator<String> code) {
        List<Phrase> all = new ArrayList<>();
        List<String> acts = List.of();
        Stream<String> lines =
                typed == null ? Stream.empty() : Written.visible(typed).lines();
        for (String line :
                lines.map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            if (HEADING.matcher(line).matches()) {
                acts = acts(HEADING.matcher(line).replaceFirst("$1"), code);
            } else {
                all.add(new Phrase(acts, line));
            }
        }
        return new Phrases(all);
    }

    private static List<String> acts(String named, UnaryOperator<String> code) {
        return BETWEEN.splitAsStream(named)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(code)
                .toList();
    }

    /** 可用的: what is offered with this act, its own before what is said with any. */
    public List<String> with(String act) {
        return Stream.concat(
                        all.stream().filter(one -> one.isSaidWith(act)),
                        all.stream().filter(Phrase::isSaidWithAny))
                .map(Phrase::text)
                .distinct()
                .toList();
    }

    /**
     * The same and this one, last of what is said with this act; unchanged where it is offered with it already.
     *
     * @throws BusinessException also {@code phrase.error.blank}, {@code phrase.error.too-long}
     */
    Phrases and(String act, String phrase) {
        String line = phrase == null
                ? ""
                : Written.visible(phrase).replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            throw BusinessException.invalid("phrases", "phrase.error.blank");
        }
        if (line.length() > LONGEST) {
            throw BusinessException.invalid("phrases", "phrase.error.too-long", LONGEST, line.length());
        }
        if (with(act).contains(line)) {
            return this;
        }
        List<Phrase> more = new ArrayList<>(all);
        more.add(new Phrase(List.of(act), line));
        return new Phrases(more);
    }

    /** As it is kept. */
    String text() {
        return text(UnaryOperator.identity());
    }

    /**
     * As it is written: one phrase a line, those of one heading together.
     *
     * @param name of an act by its code
     */
    public String text(UnaryOperator<String> name) {
        Map<List<String>, List<String>> headed = new LinkedHashMap<>();
        headed.put(List.of(), new ArrayList<>());
        all.forEach(one ->
                headed.computeIfAbsent(one.acts(), acts -> new ArrayList<>()).add(one.text()));
        return headed.entrySet().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.getKey())
                                .filter(acts -> !acts.isEmpty())
                                .map(acts -> heading(acts, name)),
                        group.getValue().stream()))
                .collect(Collectors.joining("\n"));
    }

    private static String heading(List<String> acts, UnaryOperator<String> name) {
        return "【" + acts.stream().map(name).collect(Collectors.joining(AND)) + "】";
    }
}
