package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * 文书模板的文字. Each line of the body is a paragraph; one such as {@code |申请编号|{申请编号}|} is a row of a table, and what follows
 * {@code ---- 意见回执} is a slip on a page of its own, to be sent back.
 *
 * @param title 标题; of a passage or clause only its name
 */
@Embeddable
public record LetterText(
        @Column(name = "title", nullable = false, length = LONGEST_TITLE) String title,
        @Column(name = "body", nullable = false, length = LONGEST_BODY) String body) {
    public static final int LONGEST_TITLE = 60;
    public static final int LONGEST_BODY = 6000;
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}\\n]*)\\}");
    private static final String BRACE = "(?s).*[{}].*";

    public LetterText {
        title = clean(title);
        body = clean(body);
    }

    private static String clean(String given) {
        return given == null
                ? ""
                : given.replace("\r\n", "\n").replaceAll("[ \\t]+\\n", "\n").strip();
    }

    /**
     * 校验: may this be the text of such a letter?
     *
     * @throws BusinessException {@code letter.error.…} naming the field and what is wrong with it
     */
    LetterText checked(LetterKind kind) {
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.matches(BRACE)) {
            throw BusinessException.invalid("title", "letter.error.title", LONGEST_TITLE);
        }
        if (body.isEmpty() || body.length() > LONGEST_BODY) {
            throw BusinessException.invalid("body", "letter.error.body", LONGEST_BODY);
        }
        if (TOKEN.matcher(body).replaceAll("").matches(BRACE)) {
            throw BusinessException.invalid("body", "letter.error.brace");
        }
        checkTokens(kind);
        checkPhrases(kind);
        return this;
    }

    private void checkTokens(LetterKind kind) {
        tokens().filter(name -> Placeholder.named(name).isEmpty()).findFirst().ifPresent(name -> {
            throw BusinessException.invalid("body", "letter.error.unknown-placeholder", name);
        });
        Set<Placeholder> used = used();
        used.stream().filter(one -> !kind.available().contains(one)).findFirst().ifPresent(one -> {
            throw BusinessException.invalid("body", "letter.error.not-available", one.token());
        });
        List<String> missing = missingTokens(kind);
        if (!missing.isEmpty()) {
            throw BusinessException.invalid("body", "letter.error.missing", missing);
        }
    }

    private void checkPhrases(LetterKind kind) {
        List<String> missing = missingPhrases(kind);
        if (!missing.isEmpty()) {
            throw BusinessException.invalid("body", "letter.error.phrase", missing);
        }
    }

    /** 缺少的法定内容: of the placeholders and words that such a letter must hold. */
    List<String> missing(LetterKind kind) {
        return Stream.concat(missingTokens(kind).stream(), missingPhrases(kind).stream())
                .toList();
    }

    private List<String> missingTokens(LetterKind kind) {
        Set<Placeholder> used = used();
        return kind.musts().stream()
                .filter(one -> !used.contains(one))
                .sorted()
                .map(Placeholder::token)
                .toList();
    }

    private List<String> missingPhrases(LetterKind kind) {
        return kind.phrases().stream()
                .filter(phrase -> !body.contains(phrase))
                .map("“%s”"::formatted)
                .toList();
    }

    private Stream<String> tokens() {
        return TOKEN.matcher(body).results().map(found -> found.group(1));
    }

    /** The placeholders in it. */
    public Set<Placeholder> used() {
        Set<Placeholder> used = EnumSet.noneOf(Placeholder.class);
        tokens().forEach(name -> Placeholder.named(name).ifPresent(used::add));
        return used;
    }

    /** One line with its placeholders filled, once: what comes in is not looked at again. */
    static String filled(String line, Function<Placeholder, String> values) {
        return TOKEN.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Placeholder.named(found.group(1)).map(values).orElse(found.group())));
    }
}
