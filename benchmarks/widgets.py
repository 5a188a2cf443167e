"""Measures how fast every widget answers a drag. Run: python benchmarks/widgets.py"""

import sys
import time

from _common import ROOT, spread, table, use_threads

use_threads(1)
sys.path.insert(0, str(ROOT / "tests" / "widgets"))

import numpy as np
from widget_gallery import INPUTS, MADE, STRING, VOCABULARY, WORDS, ends_at

from labkit import widgets
from labkit.reference import clip_gradient_norm, forward_pass, init_rnn

# At the labs' sizes: 50 units where a lab has 50, 41 states, strings up to n = 20.
FIFTY = init_rnn(50, 4, np.random.default_rng(0))
WIDGETS = {
    "tokens": (MADE["tokens"], "max_words", range(8)),
    "unrolled": (
        lambda: widgets.unrolled(forward_pass, FIFTY, INPUTS, STRING[:-1], WORDS), "t", range(6),
    ),
    "counting_units": (
        lambda: widgets.counting_units(forward_pass, FIFTY, VOCABULARY), "n", range(1, 21),
    ),
    "tangent": (MADE["tangent"], "width", np.arange(0.5, 5, 0.5)),
    "gradient_distance": (
        lambda: widgets.gradient_distance(FIFTY, np.arange(40) % 3, 1, clip_gradient_norm),
        "radius", np.arange(0.3, 2, 0.1),
    ),
    "length": (lambda: widgets.length({"a": 9, "b": 12, "c": 15}, ends_at), "up_to", range(5, 40)),
    "side_by_side": (MADE["side_by_side"], "power", range(19)),
}  # fmt: skip


def answers(make, control, values):
    """Seconds from moving the control to the new picture, for each value."""
    widget, taken = make(), []
    slider = widget.controls[control]
    for value in map(type(slider.value), values):
        if value != slider.value:  # every place is new: nothing is at hand
            started = time.perf_counter()
            slider.value = value
            taken.append(time.perf_counter() - started)
    return taken


def main():
    """A row for each widget: milliseconds from a drag to the new picture."""
    rows = [(name, spread(answers(*parts), 1e3)) for name, parts in WIDGETS.items()]
    print(table(("widget", "milliseconds"), rows))


if __name__ == "__main__":
    main()
