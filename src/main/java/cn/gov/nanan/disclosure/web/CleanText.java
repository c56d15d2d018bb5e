package cn.gov.nanan.disclosure.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * 文字输入: drops from every text that comes in what nobody can see and a database may refuse: control characters other
 * than tab and line ends, and halves of surrogate pairs.
 */
@FacesConverter(forClass = String.class)
public class CleanText implements Converter<String> {
    @Override
    public String getAsObject(FacesContext context, UIComponent component, String submitted) {
        return submitted == null || submitted.isEmpty() ? null : cleaned(submitted);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : text;
    }

    static String cleaned(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|\\p{Cs}", "");
    }
}
