package cn.gov.nanan.disclosure.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.client.model.CataloguePage;
import cn.gov.nanan.disclosure.client.model.Change;
import cn.gov.nanan.disclosure.client.model.Changes;
import cn.gov.nanan.disclosure.client.model.Entry;
import cn.gov.nanan.disclosure.harness.DemoServer;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 生成的客户端: what a stranger's generator makes of the description keeps a copy of the catalogue. */
class GeneratedClientIT {
    @Test
    @DisplayName("接口 由说明生成的客户端逐页重放变更，与带正文的列表一致；记录不符得 409")
    void itMirrorsTheCatalogue() throws ApiException {
        try (DemoServer server =
                DemoServer.start("client", "-Ddisclosure.demo=true").ready()) {
            ApiClient client = new ApiClient();
            client.updateBaseUri(server.address() + "api/v1");
            CatalogueApi catalogue = new CatalogueApi(client);
            Map<String, Entry> mirrored = new TreeMap<>();
            Changes page = catalogue.listChanges(0L, 3, "entry", null, null, null);
            UUID log = page.getLog();
            while (!page.getChanges().isEmpty()) {
                page.getChanges().forEach(change -> take(mirrored, change));
                page = catalogue.listChanges(page.getLast(), 3, "entry", log, null, null);
            }
            Map<String, Entry> listed = new TreeMap<>();
            CataloguePage list = list(catalogue, null);
            list.getItems().forEach(entry -> listed.put(entry.getIndexNumber(), entry));
            while (list.getNext() != null) {
                list = list(catalogue, list.getNext());
                list.getItems().forEach(entry -> listed.put(entry.getIndexNumber(), entry));
            }
            assertTrue(listed.size() > 3, listed.keySet().toString());
            assertEquals(listed, mirrored);
            assertEquals(list.getSeq(), page.getLast());
            long beyond = page.getLast() + 1;
            ApiException refused =
                    assertThrows(ApiException.class, () -> catalogue.listChanges(beyond, null, null, null, null, null));
            assertEquals(409, refused.getCode());
        }
    }

    private static CataloguePage list(CatalogueApi catalogue, String cursor) throws ApiException {
        return catalogue.listCatalogue(
                null, null, null, null, null, null, null, null, null, "text", cursor, 4, null, null);
    }

    private static void take(Map<String, Entry> mirrored, Change change) {
        if (change.getKind() == Change.KindEnum.WITHDRAWN) {
            mirrored.remove(change.getIndexNumber());
        } else if (change.getEntry() != null) {
            mirrored.put(change.getIndexNumber(), change.getEntry());
        }
    }
}
