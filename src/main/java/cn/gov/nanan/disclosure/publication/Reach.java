package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.procedure.Sight;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;

/** 可见范围（查询）: narrows a query over items {@code i} to those that an officer may see. */
public record Reach(Sight sight) {
    public static Reach of(Officer officer) {
        return new Reach(Sight.of(officer));
    }

    public String condition() {
        return sight.all() ? "1 = 1" : "(i.section in (:sections) or i.drafter = :officer)";
    }

    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return sight.all()
                ? query
                : query.setParameter("sections", sight.sections()).setParameter("officer", sight.officer());
    }

    /** Sets a parameter where the query has it. */
    public static void bind(TypedQuery<?> query, String name, Object value) {
        if (query.getParameters().stream().map(Parameter::getName).anyMatch(name::equals)) {
            query.setParameter(name, value);
        }
    }
}
