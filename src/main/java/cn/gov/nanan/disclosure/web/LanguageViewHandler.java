package cn.gov.nanan.disclosure.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 视图语言: gives every view, also those that fail early, the language of {@link Language}, and keeps {@code lang=en} on
 * the links of public pages, which have no session to remember it.
 */
public class LanguageViewHandler extends ViewHandlerWrapper {
    /** The home page is served as a welcome file, and would otherwise link to every page by its file name. */
    private static final Pattern EXTENSION = Pattern.compile("\\.xhtml(?=$|[?#])");

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
        String address =
                super.getBookmarkableURL(context, viewId, withLanguage(context, parameters), includeViewParams);
        return EXTENSION.matcher(address).replaceFirst("");
    }

    private static Map<String, List<String>> withLanguage(FacesContext context, Map<String, List<String>> parameters) {
        ExternalContext external = context.getExternalContext();
        boolean carried = !Language.isStaffPage(external)
                && Locale.ENGLISH.equals(context.getViewRoot().getLocale());
        Map<String, List<String>> all = given(parameters);
        if (carried) {
            all.putIfAbsent(Language.PARAMETER, List.of("en"));
        }
        return all;
    }

    /** A parameter that has no value goes into no address: Mojarra fails on it. */
    private static Map<String, List<String>> given(Map<String, List<String>> parameters) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        if (parameters != null) {
            parameters.forEach((name, values) -> {
                List<String> said = values.stream().filter(Objects::nonNull).toList();
                if (!said.isEmpty()) {
                    given.put(name, said);
                }
            });
        }
        return given;
    }
}
