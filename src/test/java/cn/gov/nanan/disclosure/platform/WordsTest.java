package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 用词: one word for one thing, on the pages of the staff and of the public, in print, in exports and in the help. The
 * words are those of 国办秘函〔2009〕6号 and GB/T 9704-2012. A word that the house does not use may stand in a quotation
 * (「…」 or 《…》) and where its reason is named here.
 */
class WordsTest {
    private static final Map<Path, String> TEXTS = texts();
    private static final Pattern QUOTATION = Pattern.compile("「[^」]*」|《[^》]*》");

    /** 文号 of a paper that is not the item's own: where an officer looks for 发文字号, he finds one field, the item's. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "casework.wanted.number", "what the applicant writes on his form (文号)",
            "clearance.number", "another agency's answer or approval (批准文号)",
            "clearance.error.number-needed", "its approval",
            "Guard.APPROVED", "its approval",
            "handover.letter.number", "the letter that asks for a replacement",
            "handover.error.letter", "that letter",
            "provenance.holder-number", "the document as the agency numbered it from which it was obtained",
            "attribute.error.rule-source", "the document on which an amended rule rests",
            "rules.source.hint", "that document",
            "enquiry.field.document-number", "whatever number an applicant knows it by");

    @ParameterizedTest(name = "{0}，不用 {1}")
    @CsvSource({
        "主题词, 关键词, ",
        "主题分类, 主题(?!分类|词), ",
        "内容概述, '摘要|(?<!内容)概述', Abstract",
        "发文字号, (?<!发)文号|(?<!发文)字号, Reference number",
        "生效日期, 施行日期, 'In force from|Date of effect'",
        "有效期至, 失效日期, 'In force until|Valid until'",
        "未到期, 期限内, Within time",
        "散列值, 摘要, ",
        "成文日期, 生成日期, Date of formation",
        "印发日期, 发文日期, Date of issue",
    })
    @DisplayName("国办秘函〔2009〕6号 一事一词，不用的词不出现")
    void theHouseHasOneWord(String kept, String rejected, String rejectedEnglish) {
        String words = rejectedEnglish == null ? rejected : rejected + "|" + rejectedEnglish;
        Set<String> found = new TreeSet<>();
        TEXTS.forEach((path, text) -> Pattern.compile("(?m)^.*(?:" + words + ").*$")
                .matcher(QUOTATION.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .filter(line -> !EXCEPTIONS.containsKey(line.split("=")[0]))
                .forEach(line -> found.add(path.getFileName() + ": " + line)));
        assertEquals(Set.of(), found, kept);
    }

    @Test
    @DisplayName("国办秘函〔2009〕6号 每个例外都还用得着")
    void everyExceptionIsNeeded() {
        EXCEPTIONS
                .keySet()
                .forEach(key -> assertTrue(Messages.text(Locale.CHINESE, key).matches(".*(?<!发)文号.*"), key));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "标题, Title, FormText.TITLE catalogue.title Heading.TITLE Column.TITLE handover.sheet.title",
        "发文字号, Document number, number.document-number Field.DOCUMENT_NUMBER catalogue.document-number"
                + " Heading.DOCUMENT_NUMBER Column.DOCUMENT_NUMBER FormText.DOCUMENT_NUMBER handover.sheet.document-number",
        "索引号, Index number, number.index-number catalogue.index-number Heading.INDEX_NUMBER Column.INDEX_NUMBER"
                + " Column.PUBLIC_NUMBER handover.sheet.index-number",
        "文种, Document type, attribute.type catalogue.document-type FacetField.DOCUMENT_TYPE Heading.DOCUMENT_TYPE"
                + " Column.DOCUMENT_TYPE",
        "内容类别, Content category, FormText.CATEGORY catalogue.category FacetField.CATEGORY Heading.CATEGORY"
                + " Column.CATEGORY",
        "主题分类, Theme, FormText.THEME catalogue.theme FacetField.THEME Heading.THEME",
        "主题词, Keywords, FormText.KEYWORDS catalogue.keywords Heading.KEYWORDS",
        "内容概述, Summary, FormText.SUMMARY catalogue.summary Heading.SUMMARY",
        "成文日期, Formation date, procedure.formation-date Field.FORMATION_DATE catalogue.formation-date"
                + " Heading.FORMATION Column.FORMATION_DATE FormText.FORMATION_DATE",
        "印发日期, Issue date, procedure.issue-date Field.ISSUE_DATE catalogue.issue-date Heading.PRINTING"
                + " Column.ISSUE_DATE FormText.ISSUE_DATE handover.issued handover.sheet.issued",
        "发布日期, Publication date, catalogue.published-on Heading.PUBLISHED",
        "生效日期, Effective date, form.effective catalogue.effective-date Heading.EFFECTIVE",
        "有效期至, Expiry date, form.expiry catalogue.expiry-date Heading.EXPIRY",
        "正文, Text, FormText.BODY catalogue.text",
        "附件, Attachments, form.files catalogue.files",
        "更正说明, Correction note, FormText.NOTE catalogue.corrections.note",
        "提取, Extract, Action.EXTRACT",
        "逾期未完成, 'Overdue, not done', DeadlineStatus.OVERDUE Figure.OVERDUE",
        "五个工作日内到期, Due within five working days, DeadlineStatus.DUE_SOON Figure.DUE_SOON",
        "未到期, Not yet due, deadline.status.within Figure.RUNNING",
        "按时完成, Done on time, DeadlineStatus.ON_TIME Figure.ON_TIME",
        "逾期完成, Done late, DeadlineStatus.LATE Figure.LATE",
    })
    @DisplayName("国办秘函〔2009〕6号 同一要素在各处名称相同")
    void everyPlaceHasTheSameLabel(String chinese, String english, String keys) {
        for (String key : keys.split(" ")) {
            assertEquals(chinese, Messages.text(Locale.CHINESE, key), key);
            assertEquals(english, Messages.text(Locale.ENGLISH, key), key);
        }
    }

    private static Map<Path, String> texts() {
        Map<Path, String> texts = new TreeMap<>();
        texts.putAll(Sources.under("src/main/resources/messages", ".properties"));
        texts.putAll(Sources.under("src/main/resources/help", ".md"));
        texts.putAll(Sources.under("src/main/resources/rules", ".csv"));
        texts.putAll(Sources.under("src/main/resources/META-INF", "openapi.json"));
        texts.putAll(Sources.under("src/main/resources/print", ".xhtml"));
        return texts;
    }
}
