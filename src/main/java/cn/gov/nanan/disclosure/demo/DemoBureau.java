package cn.gov.nanan.disclosure.demo;

import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.time.Instant;

/** 演示单位: loads the demo items at the first start, after the officers and the rules; one node does. */
@Singleton
@Startup
@DependsOn({"FirstOfficers", "RuleFiles"})
public class DemoBureau {
    @EJB
    private Jobs jobs;

    @EJB
    private DemoItems items;

    @PostConstruct
    void load() {
        if (Setting.DEMO.isOn() && jobs.claim("demo.items", Instant.EPOCH.plusSeconds(1))) {
            items.load();
        }
    }
}
