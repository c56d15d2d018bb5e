package cn.gov.nanan.disclosure.browser;

import com.microsoft.playwright.Page;

/** 键盘: a person without a mouse, who finds everything by Tab and by what it is called. */
public final class Keys {
    private static final int MOST_TABS = 200;

    private static final String NAME =
            """
            () => {
              const one = document.activeElement;
              const named = one.getAttribute('aria-labelledby');
              const label = named ? document.getElementById(named) : one.labels && one.labels[0];
              return (label ? label.innerText : one.getAttribute('aria-label') || one.innerText || one.value || '').trim();
            }""";

    private static final String COUNT =
            """
            window.addEventListener('pointerdown', () => {
              sessionStorage.setItem('pressed', Number(sessionStorage.getItem('pressed')) + 1);
            }, true);""";

    private final Page page;

    private Keys(Page page) {
        this.page = page;
    }

    /** Counts from now on how often the mouse is pressed. */
    public static Keys of(Page page) {
        page.addInitScript(COUNT);
        return new Keys(page);
    }

    /** How often the mouse was pressed since it was asked last. */
    public int pressed() {
        Object pressed = page.evaluate(
                "() => { const n = Number(sessionStorage.getItem('pressed')); sessionStorage.removeItem('pressed'); return n; }");
        return ((Number) pressed).intValue();
    }

    /** Tab until the focus is on what is called so. */
    public Keys to(String name) {
        for (int at = 0; at < MOST_TABS; at++) {
            if (name.equals(page.evaluate(NAME))) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No way by Tab to " + name + " on " + page.url());
    }

    public Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    public Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Arrows down to this option of the list that has the focus. */
    public Keys choose(String option) {
        for (int at = 0; at < MOST_TABS; at++) {
            Object chosen = page.evaluate("() => document.activeElement.selectedOptions[0].label");
            if (option.equals(chosen)) {
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("No option " + option);
    }

    /** 是、否: every open question that Tab comes to is answered by the second of its two. */
    public Keys answerNo(int questions) {
        for (int at = 0, answered = 0; answered < questions; at++) {
            if (at > MOST_TABS) {
                throw new AssertionError("Only " + answered + " questions by Tab");
            }
            Object open = page.evaluate("() => { const one = document.activeElement; return one.type === 'radio'"
                    + " && !document.querySelector('input[name=\"' + one.name + '\"]:checked'); }");
            if (Boolean.TRUE.equals(open)) {
                page.keyboard().press("ArrowRight");
                answered++;
            } else {
                page.keyboard().press("Tab");
            }
        }
        return this;
    }

    /** Logs in, ending at the in-tray. */
    public Keys login(String userName) {
        page.context().clearCookies();
        page.navigate("/login");
        to("用户名").type(userName).to("密码").type("disclosure-demo").press("Enter");
        page.waitForURL("**/desk/in-tray*");
        return this;
    }

    /** Opens the item that waits in the in-tray, and the form of an act on it. */
    public Keys open(String userName, String title, String verb) {
        login(userName);
        page.navigate("/desk/in-tray?order=NEWEST");
        to(title).press("Enter");
        page.waitForURL("**/items/item?id=*");
        return verb(verb);
    }

    /** Opens the form of an act on the item that is shown. */
    public Keys verb(String verb) {
        to(verb).press("Enter");
        page.locator(".gk-act-form :focus").waitFor();
        return this;
    }

    /** 确定, when the act is refused: what the form says. */
    public String refused() {
        to("确定").press("Enter");
        page.locator("#refusal").waitFor();
        return page.locator("#refusal").innerText();
    }

    /** 确定: the item at its next step. */
    public String confirm() {
        to("确定").press("Enter");
        page.locator("#messages .ui-messages-info").waitFor();
        return page.locator("#state").innerText();
    }
}
