package cn.gov.nanan.disclosure.browser;

import cn.gov.nanan.disclosure.harness.Patience;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** 办理单（页面）: {@code /items/item}; its actions are buttons, and a dialogue asks what they need. */
public final class ItemSheet {
    private final Page page;

    private ItemSheet(Page page) {
        this.page = page;
    }

    /** The page as it stands open. */
    public static ItemSheet shown(Page page) {
        return new ItemSheet(page);
    }

    /** Logs an officer in and opens the item from the in-tray, where it waits for him. */
    public static ItemSheet fromInTray(Page page, String userName, String title) {
        page.context().clearCookies();
        Browser.login(page, userName);
        return fromInTray(page, title);
    }

    /** The same of whoever is logged in. */
    public static ItemSheet fromInTray(Page page, String title) {
        page.navigate("/desk/in-tray?order=NEWEST");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .first()
                .click();
        page.waitForURL("**/items/item?id=*");
        return new ItemSheet(page);
    }

    public static ItemSheet open(Page page, String address) {
        page.navigate(address);
        return new ItemSheet(page);
    }

    public String step() {
        return page.locator("#state").innerText();
    }

    public List<String> verbs() {
        return page.locator(".gk-act-buttons button").allInnerTexts();
    }

    /** The handling record as text. */
    public String trail() {
        Locator earlier = page.locator("#trail-earlier:not([open]) > summary");
        if (earlier.count() > 0) {
            earlier.click();
        }
        return String.join("\n", page.locator(".gk-trail").allInnerTexts());
    }

    public String indexNumber() {
        return page.locator("#index-number").innerText();
    }

    /** Opens the dialogue of a verb. */
    public ItemSheet choose(String verb) {
        button(verb).click();
        button("确定").waitFor();
        page.locator(".gk-act-form :focus").waitFor();
        awaitAnswer();
        return this;
    }

    public boolean asks(String label) {
        return field(label).count() > 0;
    }

    public ItemSheet fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    public ItemSheet select(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** 保密审查七问, all answered 否. */
    public ItemSheet answerNo() {
        for (Locator no : page.locator("fieldset.gk-question").getByLabel("否").all()) {
            no.check();
        }
        return this;
    }

    /** 复核通过 with nothing found. */
    public ItemSheet passRecheck(String remark) {
        return choose("复核通过").answerNo().fill("意见", remark).confirm();
    }

    public String value(String label) {
        return field(label).inputValue();
    }

    /** 发布前检查: ticks whatever must be confirmed. */
    public ItemSheet checkAll() {
        for (Locator doubt : page.locator("input[name$=':confirmed'], input[name$=':looked']")
                .all()) {
            doubt.check();
        }
        return this;
    }

    /** 预览公众页面: looked at beside the act, where it asks for that. */
    public ItemSheet look() {
        Locator preview = page.locator(".gk-act-form [id$=':preview'] a");
        if (preview.count() > 0) {
            page.evaluate("() => document.activeElement.blur()");
            awaitAnswer();
            Page seen = page.waitForPopup(preview::click);
            seen.locator("#preview").waitFor();
            seen.close();
        }
        return this;
    }

    /** 确定, when the act succeeds: the 办理单 at its next step. */
    public ItemSheet confirm() {
        checkAll();
        look();
        button("确定").click();
        page.locator("#messages .ui-messages-info").waitFor();
        return this;
    }

    /** 确定, when the act is refused: what the dialogue says. */
    public String refusal() {
        button("确定").click();
        awaitAnswer();
        Locator refusal = page.locator("#refusal");
        refusal.waitFor();
        return refusal.innerText();
    }

    /** A verb that needs nothing, or only a remark; null for none. */
    public ItemSheet act(String verb, String remark) {
        choose(verb);
        return (remark == null ? this : fill("意见", remark)).confirm();
    }

    private void awaitAnswer() {
        Patience.until(
                "the answer is on the page", () -> (Boolean) page.evaluate("() => PrimeFaces.ajax.Queue.isEmpty()"));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
