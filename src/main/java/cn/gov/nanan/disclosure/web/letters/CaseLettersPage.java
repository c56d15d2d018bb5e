package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.Requests;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** 一件申请的文书: the list alone, where one comes back to after a letter was issued. */
@Named
@ViewScoped
public class CaseLettersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Requests requests;

    private String id;
    private String number;

    public void load() {
        InformationRequest request = requests.find(KindChoice.request(id));
        number = request.number();
    }

    /** 申请编号. */
    public String number() {
        return number;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
