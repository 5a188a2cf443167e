"""axe-core on a page: what keeps somebody from reading or using it, WCAG 2.1 A and AA, and more."""

from importlib import resources

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What no rule forbids is not described, a tenth of the work.
# axe takes a heading that is a formula for an empty one: it does not read MathML, browsers do.
_LOOK = """([selectors, tags]) => axe.run(selectors.length ? selectors : document, {runOnly: tags,
  resultTypes: ['violations'], rules: {'target-size': {enabled: true}}}).then(
  found => found.violations.flatMap(
    rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 160))).filter(
      said => !/^empty-table-header: .*<math /.test(said)))"""


def barriers(page, *selectors):
    """Every violation on a page, or in the parts that selectors name: rule and element.

    Several parts are looked at in one go: axe reads the whole page each time.
    """
    if not page.evaluate("() => Boolean(window.axe)"):
        source = resources.files("axe_playwright_python") / "axe.min.js"
        page.evaluate(source.read_text(encoding="utf-8"))
    return page.evaluate(_LOOK, [selectors, TAGS])


def too_wide(page):
    """How many pixels a page is wider than the screen."""
    return page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")
