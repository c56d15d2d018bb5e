package cn.gov.nanan.disclosure.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** 公开接口, version 1. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
    /** Without the description that Jersey would give of itself to OPTIONS. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
