package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.Harm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** 选项: the constants that select boxes offer. */
@Named
@ApplicationScoped
public class Vocabulary {
    public List<Attribute> attributes() {
        return List.of(Attribute.values());
    }

    public List<Ground> grounds() {
        return List.of(Ground.values());
    }

    public List<Harm> harms() {
        return List.of(Harm.values());
    }
}
