package cn.gov.nanan.disclosure.harness;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** 看到的页面: a page as the visitor sees it; its fields are found by their labels, its buttons by their text. */
public final class VisitedPage {
    private final Visitor visitor;
    private final HttpResponse<String> response;
    private final Document document;
    private final Map<String, String> filled = new LinkedHashMap<>();

    VisitedPage(Visitor visitor, HttpResponse<String> response, Document document) {
        this.visitor = visitor;
        this.response = response;
        this.document = document;
    }

    public int status() {
        return response.statusCode();
    }

    /** Where redirects led. */
    public URI address() {
        return response.uri();
    }

    public HttpResponse<String> response() {
        return response;
    }

    public Document document() {
        return document;
    }

    /** Everything that can be read on the page. */
    public String text() {
        return document.text();
    }

    /** Types into the field with this visible label. */
    public VisitedPage fill(String label, String text) {
        filled.put(fieldLabelled(label).attr("name"), text);
        return this;
    }

    /** Presses the button (or link styled as one) with this text, and follows where it leads. */
    public VisitedPage press(String buttonText) {
        Element button = button(buttonText);
        FormElement form = (FormElement) button.closest("form");
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(filled);
        fields.put(button.attr("name"), button.hasAttr("value") ? button.attr("value") : "");
        HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
        return visitor.page(visitor.send(post));
    }

    private Element button(String text) {
        return document.select("form button[name], form input[type=submit]").stream()
                .filter(element -> text.equals(element.text().strip()) || text.equals(element.val()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + text + " on " + address() + ": " + text()));
    }

    private Element fieldLabelled(String label) {
        return document.select("label[for]").stream()
                .filter(element ->
                        element.text().replaceAll("[*＊:：]", "").strip().equals(label))
                .map(element -> document.getElementById(element.attr("for")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label + " on " + address() + ": " + text()));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
