package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.exchange.PackageReopened;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.Step;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** 暂缓放行: what waits for its 放行 stays while its 更正 or 撤回 is asked for. */
@Stateless
public class ReleasePause {
    private static final List<Step> ASKED =
            Stream.of(Step.values()).filter(ReleasePause::isAsked).toList();

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Packages packages;

    public void follow(@Observes ItemActed event) {
        InformationItem item = event.item();
        if (Network.current() == Network.INTRANET && item.indexNumber() != null) {
            if (isAsked(event.step())) {
                pause(item.indexNumber(), event.step(), event.by().userName());
            } else if (isAsked(event.row().from())) {
                packages.goOn(item.indexNumber());
            }
        }
    }

    /** What comes back to those that wait may be asked for meanwhile. */
    public void follow(@Observes PackageReopened event) {
        entities.createQuery(
                        "select i from InformationItem i where i.publicLife.indexNumber in :numbers and i.step in :asked",
                        InformationItem.class)
                .setParameter("numbers", event.indexNumbers())
                .setParameter("asked", ASKED)
                .getResultList()
                .forEach(item -> pause(item.indexNumber(), item.step(), event.by()));
    }

    private void pause(String indexNumber, Step step, String by) {
        packages.pause(indexNumber, by, "Step." + step);
    }

    private static boolean isAsked(Step step) {
        return step.isPublic() && !step.isPublished();
    }
}
