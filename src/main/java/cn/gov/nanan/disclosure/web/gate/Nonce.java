package cn.gov.nanan.disclosure.web.gate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * 一次性记号: the number of {@code Content-Security-Policy}. PrimeFaces' script sends it along with a form; a form of a
 * public page, which has no such script, carries it as the hidden field {@code primefaces.nonce}.
 */
@Named
@RequestScoped
public class Nonce {
    public String value() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
