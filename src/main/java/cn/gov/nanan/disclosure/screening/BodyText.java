package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.platform.WebAddress;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * 正文: what its links and its 附件说明 are, GB/T 9704-2012 7.3.4 「附件：1.……　2.……」.
 *
 * @param html as it is published; empty without a text
 */
record BodyText(String html) {
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)mailto:\\s*[^\\s@]+@[^\\s@]+|#.*");
    private static final Pattern TYPED = Pattern.compile("(?i)https?:[/\\\\]+[^\\s\\p{IsHan}，。；、（）“”<>\"]+");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./:@-])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\s*附\\s*件\\s*[：:](.*(?:\\n\\s*\\d{1,2}\\s*[.．、].*)*+)");
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\d)\\d{1,2}\\s*[.．、](?!\\d)");

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

    /** How many files its 附件说明 names; 0 without one. */
    int attachments() {
        return NOTE.matcher(RichText.plain(html))
                .results()
                .reduce((first, last) -> last)
                .map(BodyText::named)
                .orElse(0);
    }

    private static int named(MatchResult note) {
        String files = note.group(1);
        int numbered = (int) NUMBERED.matcher(files).results().count();
        return numbered > 0 ? numbered : files.isBlank() ? 0 : 1;
    }
}
