package cn.gov.nanan.disclosure.letter;

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

    /** 模板版次, such as REPLY 1、GRANT 2. */
    public String editions() {
        return taken.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining("、"));
    }
}
