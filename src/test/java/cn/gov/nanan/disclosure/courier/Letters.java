package cn.gov.nanan.disclosure.courier;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;

/** 寄信: lets tests of other packages send to servers of their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Letters {
    @Inject
    private Mailing mailing;

    @Inject
    private Announcing announcing;

    public void mail(int port) {
        mailing.send(new MailServer("127.0.0.1", port, null, "", "oa@example.gov.cn", "none"));
    }

    public void announce(int port) {
        announcing.post(new Webhook(URI.create("http://127.0.0.1:" + port + "/send")));
    }
}
