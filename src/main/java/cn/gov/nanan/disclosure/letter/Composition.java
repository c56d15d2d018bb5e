package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.platform.Written;
import cn.gov.nanan.disclosure.reply.RemedyPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 成文: fills a template with what is known of the case and what the officer wrote. */
public final class Composition {
    private static final String SLIP = "----";
    private static final String CELL = "|";
    private static final String ROOM = "……";
    private static final String HANDWRITTEN = "\n\n";
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]+、.*");
    private static final Pattern ALONE = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern OPEN_END = Pattern.compile("[^。；！？：，、…】]$");
    private static final String[] DIGITS = "零一二三四五六七八九十".split("");
    private static final int TEN = 10;

    private final Function<LetterKind, LetterText> texts;
    private final LetterFilling filling;
    private final LetterFacts facts;
    private final Set<Placeholder> missing = EnumSet.noneOf(Placeholder.class);

    private Composition(Function<LetterKind, LetterText> texts, LetterFilling filling, LetterFacts facts) {
        this.texts = texts;
        this.filling = filling;
        this.facts = facts;
    }

    /** @param texts the templates in force */
    public static ComposedLetter of(LetterFilling filling, LetterFacts facts, Function<LetterKind, LetterText> texts) {
        return new Composition(texts, filling, facts).letter();
    }

    private ComposedLetter letter() {
        LetterText text = texts.apply(filling.kind());
        List<LetterLine> lines = lines(text.body(), this::whole);
        int slip = IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).style() == LetterStyle.SLIP)
                .findFirst()
                .orElse(lines.size());
        String agency = facts.values().get(Placeholder.AGENCY);
        return new ComposedLetter(
                agency,
                text.title(),
                facts.number(),
                addressee(),
                lines.subList(0, slip),
                enclosures(),
                agency,
                written(facts.on()),
                lines.subList(slip, lines.size()),
                List.copyOf(missing));
    }

    private List<Enclosure> enclosures() {
        return Stream.concat(
                        facts.enclosures().stream(),
                        filling.enclosures().stream().map(name -> new Enclosure(name, "")))
                .toList();
    }

    private String addressee() {
        if (!filling.kind().isAddressed()) {
            return "";
        }
        Placeholder other = filling.kind().addressee();
        return other == null ? facts.applicant() : whole(other);
    }

    /** The lines of a template with their placeholders filled; a value of several lines makes several paragraphs. */
    static List<LetterLine> lines(String body, Function<Placeholder, String> values) {
        List<LetterLine> lines = new ArrayList<>();
        for (String line : body.split("\n")) {
            if (line.startsWith(SLIP)) {
                lines.add(LetterLine.of(
                        LetterStyle.SLIP, line.substring(SLIP.length()).strip()));
            } else if (line.startsWith(CELL)) {
                lines.add(row(line, values));
            } else {
                String filled = LetterText.filled(line, values);
                paragraphs(tidy(ALONE.matcher(line).matches() ? ended(filled) : filled))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static LetterLine row(String line, Function<Placeholder, String> values) {
        String inside = line.replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return new LetterLine(
                LetterStyle.ROW,
                List.of(inside.split("\\|", -1)).stream()
                        .map(cell -> cell.replaceAll("^ +| +$", ""))
                        .map(cell -> cell.equals(ROOM) ? HANDWRITTEN : LetterText.filled(cell, values))
                        .toList());
    }

    private static List<LetterLine> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line ->
                        LetterLine.of(HEADING.matcher(line).matches() ? LetterStyle.HEADING : LetterStyle.TEXT, line))
                .toList();
    }

    /** A paragraph that somebody wrote ends in a stop, whether he made one or not. */
    private static String ended(String text) {
        return OPEN_END.matcher(text.strip()).find() ? text.strip() + "。" : text;
    }

    /** What somebody wrote ends in a stop of its own, or does not: one stands in the letter. */
    private static String tidy(String text) {
        return text.replaceAll("[。；;，,.]+(?=。)", "").replaceAll("。+(?=[；，、])", "");
    }

    private String whole(Placeholder one) {
        return switch (one) {
            case MATTERS -> passages();
                // Whoever is not the applicant was denied nothing: both ways are open to him.
            case REMEDY -> clause(LetterKind.of(filling.kind().isReply() ? facts.path() : RemedyPath.CHOICE));
            case COMPLAINT -> clause(LetterKind.COMPLAINT_CLAUSE);
            default -> value(one, filling.values());
        };
    }

    private String clause(LetterKind kind) {
        return filled(kind, this::whole);
    }

    private String passages() {
        List<LetterFilling.Passage> all = filling.passages();
        return IntStream.range(0, all.size())
                .mapToObj(at -> (all.size() == 1 ? "" : heading(at)) + passage(all.get(at), at))
                .collect(Collectors.joining("\n"));
    }

    private String heading(int at) {
        return "%s、关于%s\n".formatted(numeral(at + 1), facts.matters().get(at).get(Placeholder.ITEM));
    }

    private String passage(LetterFilling.Passage passage, int at) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.putAll(facts.matters().get(at));
        values.putAll(passage.values());
        values.put(
                Placeholder.BASIS,
                values.getOrDefault(Placeholder.BASIS, passage.kind().article()));
        return filled(passage.kind(), one -> value(one, values));
    }

    private String filled(LetterKind kind, Function<Placeholder, String> values) {
        return texts.apply(kind)
                .body()
                .lines()
                .map(line -> tidy(LetterText.filled(line, values)))
                .collect(Collectors.joining("\n"));
    }

    private String value(Placeholder one, Map<Placeholder, String> own) {
        String given = own.getOrDefault(one, facts.values().get(one));
        if (given == null || (given.isBlank() && one.source() != Placeholder.FilledFrom.BUREAU)) {
            missing.add(one);
            return "【待填：" + one.title() + "】";
        }
        return Written.visible(given).strip();
    }

    /** 汉字序数, up to 十九; a request has no more matters. */
    private static String numeral(int number) {
        return number <= TEN ? DIGITS[number] : DIGITS[TEN] + DIGITS[number - TEN];
    }

    /** 2026年3月2日. */
    public static String written(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
