package cn.gov.nanan.disclosure.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import org.primefaces.component.datepicker.DatePicker;
import org.primefaces.model.datepicker.DateMetadataModel;

/**
 * 日期栏目: {@code <field:day id="…" value="…"/>}, a day that is typed or pasted as {@code 2026-03-05}, or chosen from a
 * calendar on which 休 and 班 stand. What was typed stays as it is, also where it is no day: {@link GivenDateConverter} says so.
 */
@FacesComponent(value = "gk.day", createTag = true, tagName = "day", namespace = "gk.field")
public class DayField extends DatePicker {
    public DayField() {
        setPattern("yyyy-MM-dd");
        setShowIcon(true);
        setShowOnFocus(false);
        setFocusOnSelect(true);
        setKeepInvalid(true);
        setConverter(new GivenDateConverter());
    }

    /** 休 and 班, asked for once a page. */
    @Override
    public DateMetadataModel getModel() {
        return CDI.current().select(DayWatch.class).get().marks();
    }
}
