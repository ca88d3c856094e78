// What the template leaves out for readers who use a keyboard or a screen reader.
export default {
  start() {
    document.documentElement.lang = "en";
    document.querySelector("#logo")?.setAttribute("alt", "");
    for (const [nav, label] of [["#autocollapse", "Site"], ["#breadcrumb", "Breadcrumb"], ["#affix", "On this page"], ["#toc", "Pages"]])
      document.querySelector(nav)?.setAttribute("aria-label", label);
    const scrollable = () => {
      for (const region of document.querySelectorAll("pre, pre > code, .table-responsive")) region.tabIndex = 0;
      for (const toggle of document.querySelectorAll("a.dropdown-toggle:not([href])")) { toggle.setAttribute("role", "button"); toggle.tabIndex = 0; }
    };
    scrollable();
    new MutationObserver(scrollable).observe(document.body, { childList: true, subtree: true });
  },
};
