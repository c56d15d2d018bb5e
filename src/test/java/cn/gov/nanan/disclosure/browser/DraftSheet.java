package cn.gov.nanan.disclosure.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** 发文处理单（页面）: {@code /items/draft}, filled in by the labels that a person reads. */
public final class DraftSheet {
    private final Page page;

    private DraftSheet(Page page) {
        this.page = page;
    }

    public static DraftSheet open(Page page) {
        return open(page, "/items/draft");
    }

    public static DraftSheet open(Page page, String address) {
        page.navigate(address);
        return new DraftSheet(page);
    }

    /** 商洽函, 依申请公开: all that it needs to be submitted; the drafter is logged in for it. */
    public static DraftSheet letter(Page page, String title) {
        page.context().clearCookies();
        Browser.login(page, "drafter");
        return open(page).title(title).type("函", "商洽函").choose("公开属性", "依申请公开").fill("正文", "正文");
    }

    /** The page as it stands open. */
    public static DraftSheet shown(Page page) {
        return new DraftSheet(page);
    }

    public DraftSheet title(String title) {
        return fill("标题", title);
    }

    public DraftSheet type(String type, String subtype) {
        return choose("文种", type).choose("文种细分", subtype);
    }

    /** 信息种类, of one that has no 文种: waits until the form is that of the kind. */
    public DraftSheet kind(String kind) {
        choose("信息种类", kind);
        field("文种细分").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    public DraftSheet choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    public DraftSheet fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Chooses files and waits until they are listed. */
    public DraftSheet attach(Path... files) {
        give(files);
        return listed(files);
    }

    /** Chooses files, and waits for nothing. */
    public DraftSheet give(Path... files) {
        field("附件").setInputFiles(files);
        return this;
    }

    /** Waits until the files are attached. */
    public DraftSheet listed(Path... files) {
        for (Path file : files) {
            page.locator("[id='draft:attached']")
                    .getByText(file.getFileName().toString())
                    .waitFor();
        }
        return this;
    }

    /** What the adviser suggests, once it has an opinion. */
    public String suggested() {
        return page.locator("#suggested").innerText();
    }

    public String value(String label) {
        return field(label).inputValue();
    }

    /** Presses the button and waits for the answer. */
    public String press(String verb) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(verb).setExact(true))
                .click();
        Locator answer = page.locator("#messages li").first();
        answer.waitFor();
        return answer.innerText();
    }

    /** 提交, and the 办理单 that follows. */
    public ItemSheet submit() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("提交").setExact(true))
                .click();
        page.waitForURL("**/items/item?id=*");
        return ItemSheet.shown(page);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
