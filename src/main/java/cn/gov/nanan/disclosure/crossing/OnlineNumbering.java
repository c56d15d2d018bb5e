package cn.gov.nanan.disclosure.crossing;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.LastNumberAsked;
import cn.gov.nanan.disclosure.exchange.NumberingResumed;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.RequestNumbers;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** 外网编号接续: a public side that was restored must not give a 申请编号 twice; the bureau knows the last one that came. */
@Stateless
public class OnlineNumbering {
    @Inject
    private RequestNumbers numbers;

    public void asked(@Observes LastNumberAsked event) {
        if (event.route().type() == PackageType.REQUESTS) {
            numbers.lastOnline().ifPresent(event::answer);
        }
    }

    /** @throws BusinessException {@code crossing.error.online-number} */
    public void resumed(@Observes NumberingResumed event) {
        if (event.type() == PackageType.REQUESTS) {
            if (!RequestNumbers.isOnline(event.lastNumber())) {
                throw BusinessException.invalid("last-number", "crossing.error.online-number");
            }
            numbers.resume(event.lastNumber());
        }
    }
}
