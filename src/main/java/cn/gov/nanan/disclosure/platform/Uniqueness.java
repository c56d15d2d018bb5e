package cn.gov.nanan.disclosure.platform;

import jakarta.persistence.PersistenceException;
import java.util.Locale;
import org.hibernate.exception.ConstraintViolationException;

/** 唯一约束: what the database refused because it would have been there twice. */
public final class Uniqueness {
    private Uniqueness() {}

    /** @param constraint part of the name of the constraint */
    public static boolean isBroken(PersistenceException refused, String constraint) {
        return isBy(refused, constraint) || isBy(refused.getCause(), constraint);
    }

    private static boolean isBy(Throwable refused, String constraint) {
        return refused instanceof ConstraintViolationException violation
                && String.valueOf(violation.getConstraintName())
                        .toLowerCase(Locale.ROOT)
                        .contains(constraint);
    }
}
