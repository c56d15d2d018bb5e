package cn.gov.nanan.disclosure.phrase;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 常用意见: phrases in their order, each once, at most {@value #MOST} of at most {@value #LONGEST} characters. */
public record Phrases(List<String> lines) {
    public static final int MOST = 30;
    public static final int LONGEST = 200;

    /** 一个清单最长, with its line ends. */
    static final int LONGEST_TEXT = MOST * (LONGEST + 1);

    /** @throws BusinessException {@code phrase.error.long} naming the line, {@code phrase.error.many} */
    public Phrases {
        lines = lines.stream().distinct().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).length() > LONGEST) {
                throw BusinessException.invalid(
                        "phrases",
                        "phrase.error.long",
                        at + 1,
                        LONGEST,
                        lines.get(at).length());
            }
        }
        if (lines.size() > MOST) {
            throw BusinessException.invalid("phrases", "phrase.error.many", MOST, lines.size());
        }
    }

    /** One phrase a line; blank lines are none. */
    public static Phrases read(String typed) {
        Stream<String> lines =
                typed == null ? Stream.empty() : Written.visible(typed).lines();
        return new Phrases(
                lines.map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /**
     * The same and this one, last.
     *
     * @throws BusinessException also {@code phrase.error.blank}, {@code phrase.error.too-long}
     */
    Phrases with(String phrase) {
        String line = phrase == null
                ? ""
                : Written.visible(phrase).replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            throw BusinessException.invalid("phrases", "phrase.error.blank");
        }
        if (line.length() > LONGEST) {
            throw BusinessException.invalid("phrases", "phrase.error.too-long", LONGEST, line.length());
        }
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return new Phrases(more);
    }

    /** As it is written, one phrase a line. */
    public String text() {
        return String.join("\n", lines);
    }
}
