package cn.gov.nanan.disclosure.enquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.RequestAction;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 填写的申请表: what is wanted of it, and what it says of everything that is missing. */
class ApplicationFormTest {
    @Test
    @DisplayName("条例第二十九条 公民填姓名、证件号码、一种联系方式和所需信息即可；用途、身份证明的上传不是条件")
    void aCitizenNeedsLittle() {
        ApplicationForm form = FilledForms.citizen();
        assertEquals(List.of(), faults(form));
        assertEquals("陈晓明", form.personal().get(PersonalField.NAME));
        assertEquals(1, form.matters().size());
    }

    @Test
    @DisplayName("条例第二十九条 缺的、错的一次全部指出，各在其栏目")
    void everythingIsToldAtOnce() {
        assertEquals(
                List.of("name", "idNumber", "phone", "title1", "form", "route"),
                faults(FilledForms.citizen(
                        "name", " ", "idNumber", "", "phone", "", "title1", "", "form", "", "route", "NOWHERE")));
        assertEquals(List.of("kind"), faults(FilledForms.citizen("kind", "")));
        assertEquals(List.of("agentIdNumber", "address"), faults(FilledForms.citizen("agent", "林代理", "route", "POST")));
        assertEquals(List.of("idNumber"), faults(FilledForms.citizen("idNumber", "350583199003070011")));
        assertEquals(List.of(), faults(FilledForms.citizen("idKind", "护照", "idNumber", "E12345678")));
        assertEquals(List.of("website"), faults(FilledForms.citizen("website", "http://buy.example")));
    }

    @Test
    @DisplayName("条例第二十九条 机构填名称和统一社会信用代码，公民的栏目不算数")
    void anOrganisationHasItsOwnFields() {
        assertEquals(List.of("orgName", "creditCode"), faults(FilledForms.citizen("kind", "COMMERCIAL")));
        assertEquals(
                List.of("creditCode"),
                faults(FilledForms.citizen("kind", "RESEARCH", "orgName", "某研究院", "creditCode", "91350583MA00000001")));
        ApplicationForm form = FilledForms.citizen(
                "kind", "COMMERCIAL", "orgName", "某某机械有限公司", "creditCode", "91350583MA0000000G", "contact", "林经理");
        assertEquals(List.of(), faults(form));
        assertEquals("某某机械有限公司", form.personal().get(PersonalField.NAME));
        assertEquals("", form.personal().get(PersonalField.EMPLOYER));
        assertEquals("林经理", form.personal().get(PersonalField.CONTACT));
    }

    @Test
    @DisplayName("申请表 超长的逐栏指出，不截断；第二项、第三项写了文号就要有名称或者描述")
    void longFieldsAreNotCut() {
        assertEquals(
                List.of("name", "title1", "description1", "purpose", "assistance"),
                faults(FilledForms.citizen(
                        "name", "长".repeat(301),
                        "title1", "长".repeat(201),
                        "description1", "长".repeat(2001),
                        "purpose", "长".repeat(501),
                        "assistance", "长".repeat(501))));
        assertEquals(List.of("title2"), faults(FilledForms.citizen("documentNumber2", "南工信〔2026〕1号")));
        assertEquals(2, FilledForms.citizen("description3", "会议纪要").matters().size());
    }

    @Test
    @DisplayName("身份证明 只收 PDF、JPG、PNG，按内容判断；空的、过大的、过多的、伪装的都拒绝")
    void proofsAreJudgedByTheirBytes() {
        assertEquals(List.of(), faultsOf(FilledForms.upload("身份证.png", FilledForms.PICTURE)));
        assertEquals(List.of(), faultsOf(FilledForms.upload("执照.PDF", FilledForms.PDF)));
        assertEquals(List.of("proofs"), faultsOf(FilledForms.upload("身份证.png", FilledForms.PDF)));
        assertEquals(List.of("proofs"), faultsOf(FilledForms.upload("身份证.pdf", "<script>".getBytes())));
        assertEquals(List.of("proofs"), faultsOf(FilledForms.upload("身份证.exe", FilledForms.PDF)));
        assertEquals(List.of("proofs"), faultsOf(FilledForms.upload("空.pdf", new byte[0])));
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        System.arraycopy(FilledForms.PDF, 0, large, 0, FilledForms.PDF.length);
        assertEquals(List.of("proofs"), faultsOf(FilledForms.upload("大.pdf", large)));
        assertEquals(
                List.of("proofs"),
                faults(FilledForms.citizenWith(Collections.nCopies(4, FilledForms.upload("一.pdf", FilledForms.PDF)))));
    }

    @Test
    @DisplayName("公开进度 每个进度都由一个办理动作到达，内部的动作公众看不到")
    void everyPublicStepIsReached() {
        assertTrue(PublicStep.of(RequestAction.PROPOSE, true).isEmpty());
        assertTrue(PublicStep.of(RequestAction.RETURN, true).isEmpty());
        assertEquals(
                PublicStep.REGISTERED,
                PublicStep.of(RequestAction.REGISTER, false).orElseThrow());
        assertEquals(
                PublicStep.RECEIVED, PublicStep.of(RequestAction.REGISTER, true).orElseThrow());
    }

    private static List<String> faultsOf(ApplicationForm.Upload upload) {
        return faults(FilledForms.citizenWith(List.of(upload)));
    }

    private static List<String> faults(ApplicationForm form) {
        return form.faults().stream().map(BusinessException::field).toList();
    }
}
