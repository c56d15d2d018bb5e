package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 正文: what its links and its 附件说明 are, GB/T 9704-2012 7.3.4 「附件：1.……　2.……」.
 *
 * @param html as it is published; empty without a text
 */
record BodyText(String html) {
    private static final Pattern LINK = Pattern.compile("(?i)href\\s*=\\s*[\"'](https?://[^\"']*)[\"']");
    private static final Pattern NOTE = Pattern.compile("(?m)^\\s*附\\s*件\\s*[：:](.*(?:\\n\\s*\\d{1,2}\\s*[.．、].*)*+)");
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\d)\\d{1,2}\\s*[.．、](?!\\d)");

    static BodyText of(InformationItem item) {
        String body = item.form().body();
        return new BodyText(body == null ? "" : body);
    }

    /** Addresses to which it links, each once. */
    List<String> links() {
        return LINK.matcher(html)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&").replace("&#61;", "="))
                .distinct()
                .toList();
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
