package cn.gov.nanan.disclosure.bench;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** 参照: the smallest application that the server can run, beside which ours is measured. */
@ApplicationPath("/")
public class AnchorApplication extends Application {}
