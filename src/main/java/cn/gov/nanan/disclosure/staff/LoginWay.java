package cn.gov.nanan.disclosure.staff;

/** 登录方式: how an officer came in; what must be seen to afterwards depends on it. */
public enum LoginWay {
    /** 本系统密码. */
    LOCAL,
    /** 目录服务: by the password that the directory knows. */
    DIRECTORY,
    /** 统一身份认证: the provider has asked for password and code, as it has been told to. */
    PROVIDER;

    /** As the trail has it. */
    String trace(String address) {
        return this == LOCAL ? address : address + " " + name();
    }
}
