package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.clearance.Clearances;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Warning;
import java.io.Serializable;
import java.util.List;

/**
 * 审看要目: what whoever handles several items together must see of each.
 *
 * @param version in which it was seen
 * @param categoryCode null while no 内容类别 is chosen
 * @param asked how many bodies were asked about it
 * @param settled how many of them agreed
 * @param warnings why it is not rechecked together with others
 */
public record Brief(
        Long id,
        int version,
        String title,
        String documentNumber,
        String section,
        String drafter,
        Attribute attribute,
        String categoryCode,
        List<SelfCheck> selfChecks,
        int files,
        int asked,
        int settled,
        List<Warning> warnings)
        implements Serializable {
    static Brief of(InformationItem item) {
        Clearances clearances = item.clearances();
        return new Brief(
                item.id(),
                item.version(),
                item.title(),
                item.documentNumber(),
                item.section().name(),
                item.drafter().name(),
                item.attribute(),
                item.form().categoryCode(),
                item.form().selfChecks().stream().sorted().toList(),
                item.attachments().size(),
                clearances.all().size(),
                (int) clearances.all().stream()
                        .filter(one -> clearances.isAgreedBy(one.purpose(), one.body()))
                        .count(),
                Warning.of(item));
    }
}
