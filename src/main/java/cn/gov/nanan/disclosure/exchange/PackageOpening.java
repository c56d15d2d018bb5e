package cn.gov.nanan.disclosure.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** 启动: opens the package folder when the application starts. */
@Singleton
@Startup
public class PackageOpening {
    @Inject
    private Packages packages;

    @PostConstruct
    void open() {
        packages.open();
    }
}
