package cn.gov.nanan.disclosure.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 布景: what a bean has done on the server before each test of the class, also before those that run as client. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Staged {
    Class<? extends Runnable> by();
}
