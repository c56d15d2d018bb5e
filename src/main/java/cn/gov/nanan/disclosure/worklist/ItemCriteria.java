package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.procedure.Step;
import java.time.LocalDate;

/**
 * 查询要求: what to look for; null where it does not matter.
 *
 * @param text a 发文字号 however typed, an 索引号, or words of the title
 * @param issuedFrom first day of 印发
 * @param issuedTo last day of 印发
 */
public record ItemCriteria(
        String text, Step step, Attribute attribute, Long sectionId, LocalDate issuedFrom, LocalDate issuedTo) {
    public static ItemCriteria text(String text) {
        return new ItemCriteria(text, null, null, null, null, null);
    }
}
