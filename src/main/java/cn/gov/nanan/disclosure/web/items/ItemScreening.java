package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.publication.PublicForm;
import cn.gov.nanan.disclosure.publicview.PublicItem.Mode;
import cn.gov.nanan.disclosure.screening.Confirmation;
import cn.gov.nanan.disclosure.screening.LinkAnswers;
import cn.gov.nanan.disclosure.screening.LinkAsking;
import cn.gov.nanan.disclosure.screening.Screening;
import cn.gov.nanan.disclosure.screening.Screenings;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 发布前检查栏: what is compared before the item of the 办理单 is published, and what was confirmed; each asked for once. */
@Named
@RequestScoped
public class ItemScreening {
    @Inject
    private Screenings screenings;

    @Inject
    private SeenPages pages;

    @Inject
    private LinkAnswers answers;

    @Inject
    private LinkAsking asking;

    @Inject
    private Feedback feedback;

    private Screening screening;
    private Screening acted;
    private final Map<Long, List<Confirmation>> confirmed = new HashMap<>();

    /** Has it a number to be published under, and is it not yet public? */
    public boolean isDue(InformationItem item) {
        return item.indexNumber() != null
                && item.step().isReleasable()
                && !item.step().isPublic();
    }

    /** As it is planned. */
    public Screening of(InformationItem item) {
        if (screening == null) {
            screening = screenings.of(item.id(), pages.of(item.id()));
        }
        return screening;
    }

    /** As the chosen act would publish it. */
    public Screening before(InformationItem item, Action chosen, ActFields typed) {
        if (acted == null) {
            PublicForm as = chosen == Action.ENDORSE
                    ? PublicForm.planned(item)
                    : PublicForm.of(item, form(chosen), typed.getSourceUrl(), typed.getSourceAgency());
            acted = screenings.of(item.id(), as, pages.of(item.id()));
        }
        return acted;
    }

    /** Has it links of which the reader may have their pages asked? */
    public boolean isAskable(InformationItem item) {
        return answers.isAskable(item);
    }

    /** 检查链接. */
    public void ask(InformationItem item) {
        try {
            LinkAsking.LinksAsked found = asking.ask(item.id());
            screening = null;
            acted = null;
            String key = found.isNobody() ? "screening.links.nobody" : "screening.links.asked";
            feedback.doneHere(key, found.asked(), found.silent());
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
    }

    /** 公开形式: in which forms it could become public, as {@code as} of the preview. */
    public List<Mode> forms(InformationItem item) {
        return item.provenance().origin() == Origin.FROM_AGENCY
                ? List.of(Mode.FULL_TEXT, Mode.LINK, Mode.EXTRACT)
                : List.of(Mode.FULL_TEXT);
    }

    /** In which form the chosen act would make it public. */
    public Mode form(Action chosen) {
        return chosen == Action.LINK ? Mode.LINK : chosen == Action.EXTRACT ? Mode.EXTRACT : Mode.FULL_TEXT;
    }

    public List<Confirmation> confirmed(InformationItem item) {
        return confirmed.computeIfAbsent(
                item.id(),
                id -> item.indexNumber() == null && item.attachments().isEmpty()
                        ? List.of()
                        : screenings.confirmed(id));
    }
}
