package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.Written;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.primefaces.component.password.Password;

/** 填写的文字: whatever is typed into whichever field of a page comes in without what nobody can see; passwords as they are. */
@FacesConverter(forClass = String.class)
public class VisibleTextConverter implements Converter<String> {
    @Override
    public String getAsObject(FacesContext faces, UIComponent component, String text) {
        return text == null || component instanceof HtmlInputSecret || component instanceof Password
                ? text
                : Written.visible(text);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, String text) {
        return text;
    }
}
