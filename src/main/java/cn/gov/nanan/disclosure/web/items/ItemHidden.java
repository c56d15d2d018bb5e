package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.screening.Concealed;
import cn.gov.nanan.disclosure.screening.Concealments;
import cn.gov.nanan.disclosure.screening.HiddenTicks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 附件隐藏内容（页面）: what the files of an item hide, beside each of them; every item is asked for once. */
@Named
@RequestScoped
public class ItemHidden {
    @Inject
    private Concealments concealments;

    @Inject
    private ItemScreening screening;

    private final Map<Long, HiddenTicks> known = new HashMap<>();

    /** Of one file. */
    public List<Concealed> of(InformationItem item, StoredFile file) {
        return ticks(item).found().stream()
                .filter(one -> one.sha256().equals(file.sha256()) && one.file().equals(file.name()))
                .distinct()
                .toList();
    }

    /** What the chosen act asks to be ticked: all of it at 复核, before it is published what nobody has looked at yet. */
    public List<Concealed> asked(InformationItem item, Action chosen) {
        return chosen == Action.PASS_RECHECK ? ticks(item).found() : ticks(item).open();
    }

    private HiddenTicks ticks(InformationItem item) {
        return known.computeIfAbsent(item.id(), id -> concealments.ticks(item, screening.confirmed(item)));
    }
}
