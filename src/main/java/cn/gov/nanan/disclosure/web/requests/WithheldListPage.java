package cn.gov.nanan.disclosure.web.requests;

import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.withheld.PublicRegister;
import cn.gov.nanan.disclosure.withheld.RegisteredTitle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** 依申请公开和不予公开信息目录: what exists and is not published, a portion at a time. */
@Named
@RequestScoped
public class WithheldListPage {
    private static final int PORTION = 50;

    @Inject
    private PublicRegister register;

    private List<RegisteredTitle> rows = List.of();

    public void load(Map<String, String> parameters) {
        rows = register.page(PageKey.ofDay(parameters.get("after")), PORTION);
    }

    public List<RegisteredTitle> rows() {
        return rows;
    }

    public long total() {
        return register.total();
    }

    /** Where the next portion begins; null on the last one. */
    public String next() {
        if (rows.size() < PORTION) {
            return null;
        }
        RegisteredTitle last = rows.get(rows.size() - 1);
        return PageKey.of(last.day(), last.id()).toString();
    }
}
