package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.reply.RemedyPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 文书所据: what is known of the case when a letter is made.
 *
 * @param number 发文字号; empty where it has none
 * @param applicant 申请人, as a letter to him begins
 * @param on 成文日期
 * @param values of the case and of the bureau; of a letter to somebody else the personal ones are left aside
 * @param matters of each matter what its passage may say
 * @param path 救济途径: the strictest of all matters
 * @param enclosures the files that it encloses
 */
public record LetterFacts(
        String number,
        String applicant,
        LocalDate on,
        Map<Placeholder, String> values,
        List<Map<Placeholder, String>> matters,
        RemedyPath path,
        List<Enclosure> enclosures) {
    public LetterFacts {
        values = Map.copyOf(values);
        matters = List.copyOf(matters);
        enclosures = List.copyOf(enclosures);
    }

    public LetterFacts numbered(String drawn) {
        return new LetterFacts(drawn, applicant, on, values, matters, path, enclosures);
    }

    public LetterFacts enclosing(List<Enclosure> files) {
        return new LetterFacts(number, applicant, on, values, matters, path, files);
    }
}
