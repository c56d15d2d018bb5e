package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.exchange.PublicItem;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** 预览: an item as the public would see it if it were published so now. */
@Stateless
public class Previews {
    @Inject
    private Handling handling;

    @Inject
    private PublicView view;

    @Inject
    private Clock clock;

    /** Empty before it has its 索引号; the acting officer must be allowed to see the item. */
    public Optional<PublicItem> of(long itemId, PublicForm as) {
        InformationItem item = handling.find(itemId);
        return item.indexNumber() == null ? Optional.empty() : Optional.of(view.preview(item, as, clock.instant()));
    }
}
