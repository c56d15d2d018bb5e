package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** 所用模板: the texts with which one letter is made; remembers which of them it took. */
public final class TemplatesInUse {
    private final Map<LetterKind, LetterTemplate> current;
    private final Map<LetterKind, LetterText> tried = new EnumMap<>(LetterKind.class);
    private final Map<LetterKind, Integer> taken = new LinkedHashMap<>();

    TemplatesInUse(Map<LetterKind, LetterTemplate> current) {
        this.current = current;
    }

    /** The same, but for one text that is not in force yet. */
    public TemplatesInUse with(LetterKind kind, LetterText text) {
        tried.put(kind, text);
        return this;
    }

    public LetterText text(LetterKind kind) {
        LetterTemplate template = current.get(kind);
        taken.put(kind, template.edition());
        return tried.getOrDefault(kind, template.text());
    }

    /**
     * 所用的模板不缺法定内容.
     *
     * @throws BusinessException {@code letter.error.outdated} naming the first that was amended before it had to hold more
     */
    public void requireWhole() {
        taken.keySet().stream()
                .map(current::get)
                .filter(template -> !template.missing().isEmpty())
                .findFirst()
                .ifPresent(template -> {
                    throw new BusinessException(
                            "letter.error.outdated", template.kind(), template.edition(), template.missing());
                });
    }

    /** 模板版次, such as REPLY 1、GRANT 2. */
    public String editions() {
        return taken.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("、"));
    }
}
