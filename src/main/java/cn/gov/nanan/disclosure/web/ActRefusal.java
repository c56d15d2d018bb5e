package cn.gov.nanan.disclosure.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 办理被拒: why an act was refused, line by line and at its places. */
public class ActRefusal implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final ActRefusal NONE = new ActRefusal(List.of(), new LinkedHashMap<>(), false);

    private final List<String> lines;
    private final LinkedHashMap<String, String> places;
    private final boolean overtaken;

    private ActRefusal(List<String> lines, LinkedHashMap<String, String> places, boolean overtaken) {
        this.lines = List.copyOf(lines);
        this.places = places;
        this.overtaken = overtaken;
    }

    /** Nothing can be mended: somebody else was faster, or it is not open. */
    public static ActRefusal of(String line, boolean overtaken) {
        return new ActRefusal(List.of(line), new LinkedHashMap<>(), overtaken);
    }

    /** @param places what is said at each place that is no input of its own */
    public static ActRefusal of(List<String> lines, Map<String, String> places) {
        return new ActRefusal(lines, new LinkedHashMap<>(places), false);
    }

    public List<String> getLines() {
        return lines;
    }

    /** What is said at this place; empty where nothing is. */
    public String at(String place) {
        return places.getOrDefault(place, "");
    }

    /** Did somebody else act meanwhile? */
    public boolean isOvertaken() {
        return overtaken;
    }
}
