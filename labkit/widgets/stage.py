"""What every widget stands on: its controls, its picture, and one line that is read out.

ipywidgets gives a slider's handle no name and no element a role, and JupyterLab takes keys from a
control: an arrow down leaves the list for the next cell, d twice deletes the cell. A short script,
part of the live view, mends that; where no script runs, the widget looks and works the same. It
fetches nothing.
"""

from html import escape

from ipywidgets import HTML, Box, Layout, Output, VBox

from labkit.widgets.errors import banner

WIDGET, SAID = "labkit-widget", "labkit-said"

# An element that is replaced is not announced: the region stays, and its text changes. A slider
# says what stands beside it: noUiSlider says '6.00' for 6, and of a logarithmic one the exponent.
_NAMES = """
(() => {
  if (window.labkitNames) return;
  let many = 0;
  const set = (node, values) => Object.entries(values).forEach(([key, value]) => {
    if (node.getAttribute(key) !== value) node.setAttribute(key, value);
  });
  const name = () => {
    document.querySelectorAll('.WIDGET .widget-slider').forEach(slider => {
      const label = slider.querySelector('.widget-label');
      const shown = slider.querySelector('.widget-readout');
      const off = String(Boolean(slider.querySelector('.noUi-target[disabled]')));
      label.id = label.id || `labkit-name-${++many}`;
      const said = {'aria-labelledby': label.id, 'aria-disabled': off};
      slider.querySelectorAll('.noUi-handle').forEach(handle =>
        set(handle, {...said, 'aria-valuetext': shown.textContent}));
      set(shown, {...said, role: 'textbox'});
    });
    document.querySelectorAll('.SAID').forEach(region =>
      set(region, {role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true'}));
  };
  name();
  window.labkitNames = new MutationObserver(name);
  window.labkitNames.observe(document.body, {childList: true, subtree: true,
    characterData: true, attributes: true, attributeFilter: ['aria-valuetext', 'disabled']});
  // JupyterLab's commands keep Escape and what is pressed with Control, Shift, Alt or Command.
  window.addEventListener('keydown', event => {
    const control = event.target.closest && event.target.closest('.WIDGET *');
    const free = event.ctrlKey || event.shiftKey || event.altKey || event.metaKey;
    if (control) control.toggleAttribute(
      'data-lm-suppress-shortcuts', !free && event.key !== 'Escape');
  }, true);
})();
""".replace("WIDGET", WIDGET).replace("SAID", SAID)


class Stage:
    """Controls above a picture, the sentence under it, and what follows.

    box: the live view, an ipywidgets container. html: the same without a kernel.
    """

    def __init__(self, controls):
        row = Layout(flex_flow="row wrap", margin="0 0 4px 0")
        self.html = ""
        self._picture, self._said, self._below = HTML(), HTML(), HTML()
        self._said.add_class(SAID)
        script = {"output_type": "display_data", "data": {"application/javascript": _NAMES}}
        hands = Output(outputs=(script | {"metadata": {}},), layout=Layout(display="none"))
        parts = [Box(controls, layout=row), self._picture, self._said, self._below, hands]
        self.box = VBox(parts)
        self.box.add_class(WIDGET)

    def show(self, view):
        """A View. While it is not live, its sentence is seen and not read out."""
        said = f'<p style="margin:.4em 0">{escape(view.said)}</p>'
        self.html = view.html()
        if view.live:
            self._put(view.svg, said, view.below)
        else:
            self._put(view.svg, "", said + view.below)

    def fail(self, problem):
        """The line that says why there is no picture; it is read out as any other."""
        self.html = banner(problem)
        self._put("", self.html, "")

    def _put(self, picture, said, below):
        # What does not change is not sent: the same sentence is not said twice.
        self._picture.value = picture
        for part, text in ((self._said, said), (self._below, below)):
            part.value = text and f'<div style="line-height:1.4;max-width:60em">{text}</div>'
