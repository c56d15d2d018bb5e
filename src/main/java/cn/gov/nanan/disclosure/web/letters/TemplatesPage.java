package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterTemplate;
import cn.gov.nanan.disclosure.letter.LetterTemplates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** 文书模板: what is in force, of letters, of the passages of a reply, of its clauses. */
@Named
@RequestScoped
public class TemplatesPage {
    /** 一组: under one heading. */
    public record TemplateGroup(String heading, List<LetterTemplate> templates) {}

    @Inject
    private LetterTemplates templates;

    private List<TemplateGroup> groups;

    public List<TemplateGroup> groups() {
        if (groups == null) {
            Collection<LetterTemplate> all = templates.current().values();
            groups = List.of(
                    group("letter.page.letters", all, LetterKind::isLetter),
                    group("letter.page.passages", all, LetterKind::isPassage),
                    group("letter.page.clauses", all, kind -> !kind.isLetter() && !kind.isPassage()));
        }
        return groups;
    }

    private static TemplateGroup group(String heading, Collection<LetterTemplate> all, Predicate<LetterKind> which) {
        return new TemplateGroup(
                heading,
                all.stream().filter(template -> which.test(template.kind())).toList());
    }
}
