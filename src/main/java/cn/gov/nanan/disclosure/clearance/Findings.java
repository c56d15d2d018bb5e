package cn.gov.nanan.disclosure.clearance;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 逐项判断: what a secrecy review answered to the seven questions, 条例第十七条. A question without an answer was not judged: 否 is
 * never taken for granted.
 */
public record Findings(Map<SecrecyQuestion, Finding> answers) {
    /** Nothing answered. */
    public static final Findings NONE = new Findings(Map.of());

    /** A null answer is none. */
    public Findings {
        Map<SecrecyQuestion, Finding> given = new EnumMap<>(SecrecyQuestion.class);
        answers.forEach((question, answer) -> {
            if (answer != null) {
                given.put(question, answer);
            }
        });
        answers = Collections.unmodifiableMap(given);
    }

    /** All seven answered: 是 to these, 否 to the others. */
    public static Findings of(SecrecyQuestion... found) {
        Set<SecrecyQuestion> yes = Set.of(found);
        return new Findings(Arrays.stream(SecrecyQuestion.values())
                .collect(Collectors.toMap(
                        question -> question, question -> yes.contains(question) ? Finding.YES : Finding.NO)));
    }

    /** 尚未判断, in the order of the questions. */
    public List<SecrecyQuestion> unanswered() {
        return thoseWith(null);
    }

    /** Are all seven answered? */
    public boolean isComplete() {
        return unanswered().isEmpty();
    }

    /** Those answered 是, in the order of the questions. */
    public List<SecrecyQuestion> found() {
        return thoseWith(Finding.YES);
    }

    /** Was any of them answered 是? */
    public boolean isAnyFound() {
        return !found().isEmpty();
    }

    /** Is a third party concerned, whose consent 条例第十五条 asks for? */
    public boolean isOfOthers() {
        return isFound(SecrecyQuestion.TRADE_SECRET) || isFound(SecrecyQuestion.PERSONAL_DATA);
    }

    /** Was this one answered 是? */
    public boolean isFound(SecrecyQuestion question) {
        return answers.get(question) == Finding.YES;
    }

    /** As people read it: which were answered 是, which 否, which not at all. */
    public String text(Locale locale) {
        if (answers.isEmpty()) {
            return Messages.text(locale, "clearance.findings.unanswered");
        }
        if (isComplete() && !isAnyFound()) {
            return Messages.text(locale, "clearance.findings.clean");
        }
        return Stream.of(
                        part(locale, "clearance.findings.yes", Finding.YES),
                        part(locale, "clearance.findings.no", Finding.NO),
                        part(locale, "clearance.findings.open", null))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Messages.text(locale, "common.then")));
    }

    private String part(Locale locale, String key, Finding answer) {
        List<SecrecyQuestion> those = thoseWith(answer);
        return those.isEmpty() ? "" : Messages.text(locale, key, those);
    }

    private List<SecrecyQuestion> thoseWith(Finding answer) {
        return Arrays.stream(SecrecyQuestion.values())
                .filter(question -> answers.get(question) == answer)
                .toList();
    }
}
