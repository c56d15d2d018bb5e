package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.platform.Network;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** 内网的接口说明: the server answers {@code /openapi} at its root on every network; without a public API it describes none. */
public class NetworkDescription implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (!Network.current().hasPublic()) {
            description.setPaths(OASFactory.createPaths());
            description.setComponents(OASFactory.createComponents());
            description.setTags(null);
            description.setInfo(OASFactory.createInfo().title("Disclosure").version("1"));
        }
    }
}
