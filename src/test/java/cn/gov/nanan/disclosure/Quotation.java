package cn.gov.nanan.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 引文: words in 「」 and the source to which they are ascribed: the last that was named before them in the same file.
 *
 * @param source {@code 细则 一（一）4（1）}, {@code 附件1}, {@code 附件2 四}, {@code 条例第十七条}; another law or standard as it is
 *     named; empty where none is
 */
record Quotation(String place, String source, String words) {
    private static final String NUMBER = "[一二三四](?:（[一二三四五六七八九十]{1,3}）(?:\\d{1,2}(?:（\\d）)?)?)?";
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    private static final Pattern MARK = Pattern.compile("「(?<words>[^」]+)」"
            + "|(?<chart>附件1|flowchart)"
            + "|(?<part>细则|附件2) ?(?<clause>" + NUMBER + ")?"
            + "|(?<![\\p{IsHan}（])(?<more>" + NUMBER + ")(?=[:：、，;,]| 「)"
            + "|(?<law>条例) ?(?<article>第[一二三四五六七八九十]+条)"
            + "|(?<other>[\\p{IsHan}]+法(?: ?（\\d{4}）)? ?第[一二三四五六七八九十]+条|GB/T [\\d.-]+|[\\p{IsHan}]+〔\\d{4}〕\\d+号)");

    /** All that the comments of a Java source quote. */
    static List<Quotation> of(SourceFile source) {
        List<Quotation> found = new ArrayList<>();
        String part = "细则";
        String ascribed = "";
        String comments = COMMENT.matcher(source.text())
                .results()
                .map(comment -> comment.group().replaceAll("\\n\\s*\\*(?!/)\\s?|\\n\\s*", " "))
                .reduce("", (all, next) -> all + "\n" + next);
        Matcher mark = MARK.matcher(comments);
        while (mark.find()) {
            if (mark.group("words") != null) {
                found.add(new Quotation(source.packageName() + "." + source.name(), ascribed, mark.group("words")));
            } else if (mark.group("chart") != null) {
                ascribed = "附件1";
            } else if (mark.group("part") != null) {
                part = mark.group("part");
                ascribed = mark.group("clause") == null ? part : part + " " + mark.group("clause");
            } else if (mark.group("more") != null) {
                ascribed = part + " " + mark.group("more");
            } else if (mark.group("law") != null) {
                ascribed = mark.group("law") + mark.group("article");
            } else {
                ascribed = mark.group("other");
            }
        }
        return found;
    }

    boolean isOfSpecification() {
        return source.startsWith("细则") || source.startsWith("附件");
    }

    boolean isOfRegulation() {
        return source.startsWith("条例");
    }

    /** Where it claims to stand, and the SHA-256 of what it claims stands there. */
    String sealed() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Specification.plain(words).getBytes(StandardCharsets.UTF_8));
            return source + "," + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
