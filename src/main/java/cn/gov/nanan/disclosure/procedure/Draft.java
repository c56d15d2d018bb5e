package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.provenance.Provenance;
import java.util.Objects;

/**
 * 文稿: everything that the draft page holds; may be unfinished, but not without a title.
 *
 * @param typeRule 文种 and its subtype; null while not chosen
 * @param decision 公开属性 and its reason; null while not chosen
 * @param provenance 来源与公开权限
 * @param rumour what a 澄清 is directed against outside; null otherwise
 */
public record Draft(DispatchForm form, TypeRule typeRule, Decision decision, Provenance provenance, Rumour rumour) {
    public Draft {
        Objects.requireNonNull(form);
        Objects.requireNonNull(provenance);
    }

    /** Against nothing that goes about outside. */
    public Draft(DispatchForm form, TypeRule typeRule, Decision decision, Provenance provenance) {
        this(form, typeRule, decision, provenance, null);
    }

    /** Of what the bureau makes itself. */
    public Draft(DispatchForm form, TypeRule typeRule, Decision decision) {
        this(form, typeRule, decision, Provenance.own());
    }

    /** The same with what is said of partners and lead as this bureau sees it. */
    public Draft seenBy(String bureau) {
        return new Draft(form, typeRule, decision, provenance.seenBy(bureau), rumour);
    }
}
