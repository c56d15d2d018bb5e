package cn.gov.nanan.disclosure.publicview;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.stream.JsonGenerator;
import java.util.List;
import java.util.Set;

/**
 * 整理后的要素: the 要素 of one item as the public reads them, in words, 细则 一（一）4（1）「经整理生成主动公开信息相关要素」. Both sides
 * accept these four and nothing else.
 *
 * @param category 内容类别; null where it has none, as the next
 * @param theme 主题分类
 * @param keywords 主题词, in their order
 * @param summary 内容概述; null where it has none
 */
public record ArrangedElements(String category, String theme, List<String> keywords, String summary) {
    /** Characters of 主题词 in one line, and of 内容概述: what a form of the bureau holds, and so what either side arranges. */
    public static final int LONGEST_KEYWORDS = 200;

    public static final int LONGEST_SUMMARY = 500;

    private static final Set<String> FIELDS = Set.of("category", "theme", "keywords", "summary");

    /** @throws IllegalArgumentException where one is longer than a package may bring */
    public ArrangedElements {
        keywords = new PublicItem.Classification(null, category, theme, keywords).keywords();
        PublicItem.within(2000, summary);
    }

    /** As this item shows them. */
    public static ArrangedElements of(PublicItem item) {
        PublicItem.Classification sorted = item.classification();
        return new ArrangedElements(sorted.category(), sorted.theme(), sorted.keywords(), item.summary());
    }

    public void write(JsonGenerator json, String name) {
        json.writeStartObject(name);
        Json.field(json, "category", category);
        Json.field(json, "theme", theme);
        json.writeStartArray("keywords");
        keywords.forEach(json::write);
        json.writeEnd();
        Json.field(json, "summary", summary);
        json.writeEnd();
    }

    /** @throws RuntimeException where it is anything but these elements: see {@link Json#understood} */
    public static ArrangedElements read(JsonObject json) {
        Json.only(FIELDS, json);
        return new ArrangedElements(
                json.getString("category", null),
                json.getString("theme", null),
                json.getJsonArray("keywords").getValuesAs(JsonString::getString),
                json.getString("summary", null));
    }
}
