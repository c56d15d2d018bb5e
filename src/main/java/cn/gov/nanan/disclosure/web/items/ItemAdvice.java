package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Advice;
import cn.gov.nanan.disclosure.attribute.TypeRules;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.worklist.Precedents;
import cn.gov.nanan.disclosure.worklist.TitleTwins;
import cn.gov.nanan.disclosure.worklist.Usage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 属性建议栏 of the 办理单: what the drafter was told of the attribute, for whoever judges it; each asked for once a request. */
@Named
@RequestScoped
public class ItemAdvice {
    @Inject
    private TypeRules rules;

    @Inject
    private Precedents precedents;

    private Advice advice;
    private TitleTwins twins;
    private Usage usage;

    public Advice on(InformationItem item) {
        if (advice == null) {
            advice = rules.advise(
                    code(item),
                    item.form().categoryCode(),
                    item.title(),
                    item.form().selfChecks().stream().anyMatch(SelfCheck::isPublicInterest));
        }
        return advice;
    }

    /** 同题. */
    public TitleTwins twins(InformationItem item) {
        if (twins == null) {
            twins = precedents.twins(item.title(), item.id()).without(earlier(item));
        }
        return twins;
    }

    /** To which it relates; null where it relates to none. */
    private static Long earlier(InformationItem item) {
        return item.relation() == null || item.relation().earlier() == null
                ? null
                : item.relation().earlier().id();
    }

    /** 既往定性. */
    public Usage usage(InformationItem item) {
        if (usage == null) {
            usage = precedents.usage(code(item), item.title(), item.id());
        }
        return usage;
    }

    private static String code(InformationItem item) {
        return item.typeRule() == null ? null : item.typeRule().code();
    }
}
