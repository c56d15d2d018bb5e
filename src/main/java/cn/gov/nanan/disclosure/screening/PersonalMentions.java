package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.number.PersonalNumber;
import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 个人号码: all that the public would read, in the order of the form, then of the files.
 *
 * @param unread files whose words nobody but a person can read
 */
public record PersonalMentions(List<PersonalMention> all, List<String> unread) {
    /** What the public reads of what is written. */
    private static final Set<FormText> PUBLIC =
            EnumSet.of(FormText.TITLE, FormText.KEYWORDS, FormText.SUMMARY, FormText.BODY, FormText.RUMOUR);

    private static final int MOST_NAMED = 10;

    public static PersonalMentions in(Map<FormText, String> written, List<FileNumbers> files) {
        Stream<PersonalMention> typed = Arrays.stream(FormText.values())
                .filter(part -> PUBLIC.contains(part) && written.get(part) != null)
                .flatMap(part -> PersonalNumber.in(words(part, written.get(part))).stream()
                        .map(number -> new PersonalMention(part, number)));
        Stream<PersonalMention> attached = files.stream()
                .flatMap(file -> file.numbers().stream().map(number -> new PersonalMention(file.file(), number)));
        return new PersonalMentions(
                Stream.concat(typed, attached).toList(),
                files.stream()
                        .filter(file -> !file.read())
                        .map(FileNumbers::file)
                        .toList());
    }

    private static String words(FormText part, String text) {
        return part == FormText.BODY ? RichText.plain(text) : text;
    }

    public boolean isAny() {
        return !all.isEmpty();
    }

    /** The first of them in words, and how many more there are. */
    public String text(Locale locale) {
        if (all.isEmpty()) {
            return Messages.text(locale, "screening.personal.none");
        }
        String named = all.stream()
                .limit(MOST_NAMED)
                .map(mention -> mention.text(locale))
                .collect(Collectors.joining(Messages.text(locale, "common.and")));
        int more = all.size() - MOST_NAMED;
        return more > 0 ? Messages.text(locale, "screening.personal.more", named, more) : named;
    }
}
