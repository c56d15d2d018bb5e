package cn.gov.nanan.disclosure.applicant;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 申请人信息项: what may be known of an applicant, 条例第二十九条. */
public enum PersonalField {
    /** 姓名, of an organisation its 名称. */
    NAME,
    /** 证件名称. */
    ID_KIND,
    /** 证件号码, of an organisation its 统一社会信用代码. */
    ID_NUMBER,
    /** 法定代表人. */
    REPRESENTATIVE,
    /** 联系人. */
    CONTACT,
    /** 工作单位. */
    EMPLOYER,
    /** 联系电话. */
    PHONE,
    /** 联系地址. */
    ADDRESS,
    /** 邮政编码. */
    POSTCODE,
    /** 电子邮箱. */
    E_MAIL,
    /** 传真. */
    FAX,
    /** 委托代理人. */
    AGENT,
    /** 代理人证件号码. */
    AGENT_ID_NUMBER,
    /** 用途; optional and without effect, since 条例第二十九条 does not ask for it any more. */
    PURPOSE;

    /** 条例第二十九条第二款第（一）项. */
    static final Set<PersonalField> NEEDED = EnumSet.of(NAME, ID_NUMBER);

    /** How an answer reaches him: one of them must be given. */
    public static final Set<PersonalField> WAYS_TO_REACH = EnumSet.of(PHONE, ADDRESS, E_MAIL, FAX);

    /** What tells who he is wherever it stands; the rest are words that occur anyway. */
    private static final Set<PersonalField> TELLING =
            EnumSet.of(NAME, ID_NUMBER, REPRESENTATIVE, CONTACT, PHONE, ADDRESS, E_MAIL, FAX, AGENT, AGENT_ID_NUMBER);

    /** Where a letter goes: to his address, else wherever else he can be reached. */
    public static final List<PersonalField> ADDRESS_FIRST = List.of(ADDRESS, E_MAIL, FAX, PHONE);

    /** How much may be written there. */
    int longest() {
        return this == PURPOSE ? PersonalData.LONGEST_PURPOSE : PersonalData.LONGEST;
    }

    boolean isTelling() {
        return TELLING.contains(this);
    }
}
