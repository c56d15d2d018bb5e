package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 与既有信息的关系栏: which items the item of the 办理单 changes, repeals or clarifies, and by which it is. */
@Named
@RequestScoped
public class ItemRelations {
    @Inject
    private Handling handling;

    @Inject
    private Reader reader;

    private List<InformationItem> later;

    /** The later items that change, repeal or clarify this one; asked for once a request. */
    public List<InformationItem> later(InformationItem item) {
        if (later == null) {
            later = handling.relatedTo(item.id());
        }
        return later;
    }

    public boolean isAny(InformationItem item) {
        return item.relation() != null || isOpenTo(item) || !later(item).isEmpty();
    }

    /** May the reader draft a 变更, 废止 or 澄清 of it? */
    public boolean isOpenTo(InformationItem item) {
        return item.step().isPublic() && reader.officer().holds(Role.DRAFTER);
    }

    public List<RelationKind> kinds() {
        return List.of(RelationKind.values());
    }
}
