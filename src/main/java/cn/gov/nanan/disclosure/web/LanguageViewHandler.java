package cn.gov.nanan.disclosure.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 视图语言: gives every view, also those that fail early, the language of {@link Language}, and keeps {@code lang=en} on
 * the links of public pages, which have no session to remember it.
 */
public class LanguageViewHandler extends ViewHandlerWrapper {
    public LanguageViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Language.of(context.getExternalContext());
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return super.getBookmarkableURL(context, viewId, withLanguage(context, parameters), includeViewParams);
    }

    private static Map<String, List<String>> withLanguage(FacesContext context, Map<String, List<String>> parameters) {
        ExternalContext external = context.getExternalContext();
        boolean carried = !Language.isStaffPage(external)
                && Locale.ENGLISH.equals(context.getViewRoot().getLocale());
        if (!carried) {
            return parameters;
        }
        Map<String, List<String>> all = new LinkedHashMap<>(parameters == null ? Map.of() : parameters);
        all.putIfAbsent(Language.PARAMETER, List.of("en"));
        return all;
    }
}
