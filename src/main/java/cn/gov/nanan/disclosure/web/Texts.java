package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Set;

/**
 * 页面文字: {@code #{msg.of('key', argument)}}, {@code #{msg.label(enumConstant)}} and the short form {@code
 * #{msg['key']}}, in the language of the view.
 */
@Named("msg")
@RequestScoped
public class Texts extends AbstractMap<String, String> {
    @Override
    public String get(Object key) {
        return of((String) key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Messages.all(locale()).entrySet();
    }

    public String of(String key, Object... arguments) {
        return Messages.text(locale(), key, arguments);
    }

    public String label(Enum<?> constant) {
        return constant == null ? "" : of(Messages.keyOf(constant));
    }

    public String of(BusinessException refusal) {
        return of(refusal.key(), refusal.arguments());
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
