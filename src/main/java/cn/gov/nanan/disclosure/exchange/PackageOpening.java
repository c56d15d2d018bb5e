package cn.gov.nanan.disclosure.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** 启动: opens the package folder when the application starts. */
@Singleton
@Startup
public class PackageOpening {
    @EJB
    private Packages packages;

    @PostConstruct
    void open() {
        packages.open();
    }
}
