package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.attribute.Advice;
import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.attribute.TypeRules;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** 公开属性提示: the advice on a draft, asked for once a request, and the 文种 to choose from. */
@Named
@RequestScoped
public class AttributeAdvice {
    @Inject
    private TypeRules rules;

    private List<TypeRule> current;
    private List<String> about;
    private Advice advice;

    public Advice on(DraftFields form) {
        List<String> now = List.of(
                String.valueOf(form.getType().getRuleCode()),
                String.valueOf(form.getElements().getCategoryCode()),
                String.valueOf(form.getTitle()),
                String.valueOf(form.isPublicInterest()));
        if (!now.equals(about)) {
            about = now;
            advice = rules.advise(
                    form.getType().getRuleCode(),
                    form.getElements().getCategoryCode(),
                    form.getTitle(),
                    form.isPublicInterest());
        }
        return advice;
    }

    /** 文种 that have a rule. */
    public List<DocumentType> types() {
        return current().stream().map(TypeRule::documentType).distinct().toList();
    }

    /** 文种细分 of a 文种. */
    public List<TypeRule> subtypes(DocumentType type) {
        return current().stream().filter(rule -> rule.documentType() == type).toList();
    }

    Optional<TypeRule> rule(DraftFields form) {
        return current().stream()
                .filter(rule -> rule.documentType() == form.getType().getDocumentType()
                        && rule.code().equals(form.getType().getRuleCode()))
                .findFirst();
    }

    private List<TypeRule> current() {
        if (current == null) {
            current = rules.current();
        }
        return current;
    }
}
