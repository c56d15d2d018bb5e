package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.screening.AttachedNumbers;
import cn.gov.nanan.disclosure.screening.PersonalMentions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** 个人号码提示: what who publishes will be asked about is told the drafter while he can still mend it. */
@Named
@RequestScoped
public class PersonalHint {
    @Inject
    private DraftPage page;

    @Inject
    private AttachedNumbers numbers;

    /** Where which numbers stand; empty where there are none. */
    public String text() {
        Map<FormText, String> typed = page.getForm().texts();
        typed.put(FormText.RUMOUR, page.getStart().getRumour().getText());
        InformationItem item = page.item();
        PersonalMentions found = PersonalMentions.in(typed, item == null ? List.of() : numbers.of(item.attachments()));
        return found.isAny()
                ? found.text(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                : "";
    }
}
