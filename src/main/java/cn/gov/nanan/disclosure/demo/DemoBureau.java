package cn.gov.nanan.disclosure.demo;

import cn.gov.nanan.disclosure.deadline.OverdueCheck;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** 演示单位: loads the demo items at the first start, after the officers and the rules; one node does. */
@Singleton
@Startup
@DependsOn({"FirstOfficers", "RuleFiles", "LetterFile", "PackageOpening"})
public class DemoBureau {
    @Inject
    private DemoItems items;

    @Inject
    private DemoHandover handover;

    @Inject
    private DemoRequests requests;

    @Inject
    private OverdueCheck overdue;

    /** The items first, their paper, the requests, then what of them is overdue, so that nobody waits for tomorrow's check to see it. */
    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void load() {
        if (Setting.DEMO.isOn() && Network.current().hasProcedure() && items.loadOnce()) {
            handover.load();
            requests.load();
            overdue.flag();
        }
    }
}
