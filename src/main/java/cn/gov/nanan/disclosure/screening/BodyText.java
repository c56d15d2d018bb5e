package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.platform.WebAddress;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * 正文: what its links and its 附件说明 are, GB/T 9704-2012 7.3.4 「附件：1.……　2.……」.
 *
 * @param html as it is published; empty without a text
 */
record BodyText(String html) {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)mailto:\\s*[^\\s@]+@[^\\s@]+|#.*");
    private static final Pattern TYPED =
            Pattern.compile("(?i)(?:https?:[/\\\\]+|(?<![\\w.@/\\\\-])localhost[:/])[^\\s\\p{IsHan}，。；、（）“”<>\"]+");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./:@-])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\s*附\\s*件\\s*[：:](.*(?:\\n\\s*\\d{1,2}\\s*[.．、].*)*+)");
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\d)\\d{1,2}\\s*[.．、](?!\\d)");

    private static final String CHINESE = "一二三四五六七八九十";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}|[" + CHINESE + "]");
    private static final String ONE = "(?:\\d{1,2}(?!\\d|\\.\\d)|[" + CHINESE + "](?![并览式律起同般次些份" + CHINESE + "]))";

    /** 附件1、2, 附件 1 至 3, 附件一; not 附件2026, nor 附件一并, 附件一览. */
    private static final Pattern REFERRED =
            Pattern.compile("附\\s?件\\s*(" + ONE + "(?:\\s*[-－—–~～至、和]\\s*(?:附件\\s*)?" + ONE + ")*)");

    /** What stands behind some words of the text. */
    private record Anchor(String address, String words) {
        boolean isPage() {
            return WebAddress.isOne(address);
        }

        boolean isWhole() {
            return isPage() || ELSEWHERE.matcher(address).matches();
        }

        /** By its words, as who mends it sees them. */
        @Override
        public String toString() {
            return words.isEmpty() ? address : "“" + words + "”（" + address + "）";
        }
    }

    static BodyText of(InformationItem item) {
        String body = item.form().body();
        return new BodyText(body == null ? "" : body);
    }

    /** Addresses to which it links, each once. */
    List<String> links() {
        return anchors().filter(Anchor::isPage).map(Anchor::address).distinct().toList();
    }

    /** Links that the public cannot follow: to this network, or without the whole address, each with its words. */
    List<String> unreachable() {
        return anchors()
                .filter(anchor -> !anchor.isWhole() || (anchor.isPage() && !WebAddress.isPublic(anchor.address())))
                .map(Anchor::toString)
                .distinct()
                .toList();
    }

    /** Addresses of this network that are only written, not linked. */
    List<String> inner() {
        String words = Jsoup.parseBodyFragment(html).text();
        Predicate<String> isPublic = WebAddress::isPublic;
        return Stream.concat(
                        found(TYPED, words).filter(isPublic.negate()),
                        found(NUMBERS, words).filter(number -> !WebAddress.isPublic("http://" + number)))
                .distinct()
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(MatchResult::group);
    }

    private Stream<Anchor> anchors() {
        return Jsoup.parseBodyFragment(html).select("a[href]").stream()
                .map(link -> new Anchor(link.attr("href").strip(), link.text().strip()));
    }

    /** How many files it names: in its 附件说明, or by the highest number of 附件 to which it refers; 0 without one. */
    int attachments() {
        String words = RichText.plain(html);
        int noted = NOTE.matcher(words)
                .results()
                .reduce((first, last) -> last)
                .map(BodyText::named)
                .orElse(0);
        return Math.max(noted, referred(words).max().orElse(0));
    }

    /** References to 附件 that cannot be: there is no 附件0. */
    List<String> oddAttachments() {
        return referred(RichText.plain(html)).anyMatch(number -> number == 0) ? List.of("附件0") : List.of();
    }

    /** 附件1、附件2-4, 附件三: the numbers. */
    private static IntStream referred(String words) {
        return REFERRED.matcher(words)
                .results()
                .flatMap(reference -> NUMBER.matcher(reference.group(1)).results())
                .mapToInt(number -> CHINESE.contains(number.group())
                        ? CHINESE.indexOf(number.group()) + 1
                        : Integer.parseInt(number.group()));
    }

    private static int named(MatchResult note) {
        String files = note.group(1);
        int numbered = (int) NUMBERED.matcher(files).results().count();
        return numbered > 0 ? numbered : files.isBlank() ? 0 : 1;
    }
}
