package cn.gov.nanan.disclosure.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.audit.AuditEvent;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Bureau;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
class PhraseListsIT {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Bureau bureau;

    @Inject
    private ActingAs actingAs;

    @Inject
    private PhraseLists lists;

    @BeforeEach
    void found() {
        bureau.founded();
    }

    @Test
    @DisplayName("常用意见 各人的只是各人的；在别处改过的不覆盖，重复存的只有一条")
    void everybodyHasHisOwn() {
        actingAs.user("head");
        assertEquals(List.of(), lists.own().phrases().with("RETURN"));
        assertEquals(
                1, lists.writeOwn(Phrases.read("请补充依据。"), lists.own().changes()).changes());
        lists.keep("RETURN", "请核对后再报。");
        lists.keep("RETURN", "请核对后再报。");
        assertEquals(List.of("请核对后再报。", "请补充依据。"), lists.own().phrases().with("RETURN"));
        assertEquals(List.of("请补充依据。"), lists.own().phrases().with("AGREE"));
        assertKey("phrase.error.changed", () -> lists.writeOwn(Phrases.read(""), 1));
        actingAs.user("leader");
        assertEquals(List.of(), lists.own().phrases().with("RETURN"));
        assertEquals(List.of("同意。"), lists.bureaus().phrases().with("AGREE"));
        assertEquals(List.of(), lists.bureaus().phrases().with("RETURN"));
    }

    @Test
    @DisplayName("常用意见 本局的由公开办维护，留痕；别人不能改，他人刚改过的不覆盖")
    void theOfficeKeepsTheBureaus() {
        actingAs.user("head");
        assertKey("staff.error.role-needed", () -> lists.writeBureaus(Phrases.read("同意。\n不同意。"), 0));
        actingAs.user("office");
        int seen = lists.bureaus().changes();
        lists.writeBureaus(Phrases.read("同意。\n请补充依据。"), seen);
        assertKey("phrase.error.changed", () -> lists.writeBureaus(Phrases.read("同意。"), seen));
        assertKey("phrase.error.long", () -> lists.writeBureaus(Phrases.read("长".repeat(300)), seen + 1));
        assertEquals(List.of("同意。", "请补充依据。"), lists.bureaus().phrases().with("AGREE"));
        assertEquals(
                1,
                entities.createQuery("select e from AuditEvent e where e.act = 'phrase.write'", AuditEvent.class)
                        .getResultList()
                        .size());
    }

    private static void assertKey(String key, Executable refused) {
        assertEquals(key, assertThrows(BusinessException.class, refused).key());
    }
}
