package cn.gov.nanan.disclosure.web.help;

import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.web.Language;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 帮助: the parts in the language of the view, and where the current page's help begins. */
@Named
@RequestScoped
public class Help {
    private static final String PAGE = "/help";

    @Inject
    private HelpShelf shelf;

    @Inject
    private Language language;

    @Inject
    private Reader reader;

    /** 怎么办. */
    public List<HelpPart> howTos() {
        return shelf.howTos(tongue());
    }

    /** 细则 and 操作说明, in Chinese. */
    public List<HelpPart> binding() {
        return HelpShelf.BINDING.stream().map(name -> shelf.part("zh", name)).toList();
    }

    /** What a binding part says, in the language of the view; null where that is Chinese. */
    public HelpPart summary(HelpPart binding) {
        return language.isEnglish() ? shelf.part("en", binding.anchor()) : null;
    }

    /** Is this a node that has no procedure to be shown? */
    public boolean isOutside() {
        return !Network.current().hasProcedure();
    }

    public List<FlowBox> boxes() {
        return List.of(FlowBox.values());
    }

    /** The address of the help that concerns the page being shown; the top of the help where nothing special does. */
    public String address() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        String place = HelpPlaces.OF_PAGE.getOrDefault(view.replaceFirst("\\.xhtml$", ""), "help-top");
        if (isOutside() && !place.startsWith("role-admin")) {
            return PAGE + "#" + HelpShelf.OUTSIDE;
        }
        return PAGE + "#" + (place.equals(HelpPlaces.OWN_ROLE) ? ownRole() : place);
    }

    private String ownRole() {
        return reader.officer().roles().stream()
                .findFirst()
                .map(HelpShelf::nameOf)
                .orElse(HelpShelf.START);
    }

    private String tongue() {
        return language.isEnglish() ? "en" : "zh";
    }
}
