package cn.gov.nanan.disclosure.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 字词: the smallest thing that is inserted or deleted: a character of Chinese; but numbers, dates, 文号 and Latin words
 * stay whole.
 *
 * @param formats the emphases and links around it, outermost first
 */
record Token(String text, List<Frame> formats) {
    /** A line break, which is written as such. */
    static final String BREAK = "\n";

    private static final String CHINESE_DIGITS = "[〇零一二三四五六七八九十]";
    private static final Pattern WORD = Pattern.compile("\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|\\d{1,2}月\\d{1,2}日"
            + "|" + CHINESE_DIGITS + "{4}年(?:" + CHINESE_DIGITS + "{1,2}月(?:" + CHINESE_DIGITS + "{1,3}日)?)?"
            + "|〔\\d{4}〕\\d+号"
            + "|[\\p{IsLatin}\\p{Nd}]++(?:[.,:/_%+@-][\\p{IsLatin}\\p{Nd}]++)*+[%‰]?"
            + "|\\s++|(?s:.)");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？;!?\\n]");

    static List<Token> of(String text, List<Frame> formats) {
        List<Token> tokens = new ArrayList<>();
        WORD.matcher(text).results().forEach(found -> tokens.add(new Token(found.group(), formats)));
        return tokens;
    }

    boolean isSentenceEnd() {
        return SENTENCE_END.matcher(text).matches();
    }

    /** Is it more than a space or a mark of punctuation? */
    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || text.length() > 1 && !text.isBlank();
    }
}
