"""The frame of every widget: controls, a pure function of their values, one place to look."""

from collections import OrderedDict
from dataclasses import dataclass
from html import escape

from labkit.widgets.errors import sentence
from labkit.widgets.stage import Stage

KEPT = 48  # pictures that stay at hand, so that dragging back and forth costs nothing


@dataclass(frozen=True)
class View:
    """What a widget shows at one setting of its controls.

    data: the numbers, for tests. svg: the picture. said: the sentence under it, which screen
    readers speak when it changes, if live. alt: the picture in words. below: further HTML, a table.
    """

    data: dict
    svg: str
    said: str
    alt: str
    below: str = ""
    live: bool = True

    def html(self):
        spoken = "polite" if self.live else "off"
        said = (
            f'<p role="status" aria-live="{spoken}" style="margin:.4em 0">{escape(self.said)}</p>'
        )
        return f'<div style="line-height:1.4;max-width:60em">{self.svg}{said}{self.below}</div>'


class LabWidget:
    """A widget of the labs. The last line of a cell shows it.

    Attributes:
        view: the View at the present setting, or None while there is an error.
        error: the line shown instead of a picture, or "".
        controls: dict from name to ipywidgets control; setting `.value` moves it.
    """

    def __init__(self, controls, look, static=None):
        """Show `look(**values)`, a View, and do so again whenever a value changes.

        Args:
            controls: dict from the name of an argument to the control that holds it.
            look: pure function from values to a View; a value that came before is not
                looked at again.
            static: function of the same values to a labkit.plots Picture, for print.
        """
        self.controls, self._look, self._static = dict(controls), look, static
        self.view, self.error = None, ""
        self._views = OrderedDict()
        self._stage = Stage(list(self.controls.values()))
        self.box = self._stage.box
        for control in self.controls.values():
            _roomy(control)
            control.observe(self._changed, names="value")
        self._changed()

    @property
    def values(self):
        """The present setting, a dict."""
        return {name: control.value for name, control in self.controls.items()}

    @property
    def data(self):
        """The numbers on show."""
        return self.view.data if self.view else {}

    @property
    def alt(self):
        """The picture in words, or the line that explains why there is none."""
        return self.view.alt if self.view else self.error

    @property
    def html(self):
        """What is on show, as HTML."""
        return self._stage.html

    def picture(self):
        """The present setting as a static figure of labkit.plots, for print."""
        if self._static is None:
            raise ValueError("this widget has no figure of its own; see labkit.plots")
        return self._static(**self.values)

    def _changed(self, _change=None):
        values = self.values
        key = tuple(values.values())
        try:
            self.view = self._views.get(key) or self._look(**values)
        except Exception as problem:  # a learner's function may raise anything
            self.view, self.error = None, sentence(problem)
            self._stage.fail(problem)
            return
        self.error = ""
        self._views[key] = self.view
        self._views.move_to_end(key)
        while len(self._views) > KEPT:
            self._views.popitem(last=False)
        self._stage.show(self.view)

    def __repr__(self):
        return f"Widget: {self.alt}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        # The live view first; its HTML for where no kernel answers, such as an exported page.
        bundle = self.box._repr_mimebundle_() or {}
        return bundle | {"text/plain": repr(self), "text/html": self.html}


def _roomy(control):
    """Room for the whole description, and a line of its own on narrow pages."""
    control.style.description_width = "initial"
    control.layout.margin = "2px 18px 2px 0"
    control.layout.max_width = "100%"
    if control.layout.width is None:
        control.layout.width = "330px" if hasattr(control, "readout") else "auto"
