package cn.gov.nanan.disclosure.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** 公开接口, version 1. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {}
