package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.phrase.PhraseLists;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 常用意见（办理）: what one click puts into the remark of an act, as it is said with this act; each list asked for once a request. */
@Named
@RequestScoped
public class ActPhrases {
    @Inject
    private PhraseLists lists;

    @Inject
    private Texts texts;

    private List<String> own;
    private List<String> bureaus;
    private String said = "";

    public List<String> own(Action act) {
        if (own == null) {
            own = lists.own().phrases().with(act.name());
        }
        return own;
    }

    /** Those of the bureau that are not also the officer's own. */
    public List<String> bureaus(Action act) {
        if (bureaus == null) {
            bureaus = lists.bureaus().phrases().with(act.name()).stream()
                    .filter(phrase -> !own(act).contains(phrase))
                    .toList();
        }
        return bureaus;
    }

    /** 存为常用意见: what stands in the remark, which stays there. */
    public void keep(Action act, String remark) {
        try {
            lists.keep(act.name(), remark);
            said = texts.of("phrase.kept", act);
        } catch (BusinessException refused) {
            said = texts.of(refused);
        }
        own = null;
        bureaus = null;
    }

    /** What came of it; empty where nothing was kept in this request. */
    public String getSaid() {
        return said;
    }
}
