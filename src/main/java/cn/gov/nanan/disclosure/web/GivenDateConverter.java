package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.platform.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.util.Locale;

/** 日期输入: the days of forms and addresses, read by the rules of {@link GivenDate}. */
@FacesConverter("gk.date")
public class GivenDateConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return GivenDate.day(text).orElseThrow(() -> refused(faces, component));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static ConverterException refused(FacesContext faces, UIComponent component) {
        Locale locale = faces.getViewRoot().getLocale();
        Object field = component.getAttributes().get("label");
        String how = Messages.text(locale, "common.bad-date");
        String text = field == null ? how : Messages.text(locale, "common.at-field", field, how);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
