package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import java.util.Objects;

/**
 * 文稿: everything that the draft page holds; may be unfinished, but not without a title.
 *
 * @param typeRule 文种 and its subtype; null while not chosen
 * @param decision 公开属性 and its reason; null while not chosen
 */
public record Draft(DispatchForm form, TypeRule typeRule, Decision decision) {
    public Draft {
        Objects.requireNonNull(form);
    }
}
