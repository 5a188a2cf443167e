"""Labs 03 and 05: hidden units that count, on any string."""

import functools

import numpy as np
from ipywidgets import IntSlider

from labkit import plots
from labkit.data import anbn_string, one_hot_pairs
from labkit.plots import palette
from labkit.plots.shapes import as_steps, require_finite
from labkit.plots.words import number
from labkit.widgets.axes import Axes
from labkit.widgets.errors import call, pair
from labkit.widgets.frame import LabWidget, View
from labkit.widgets.svg import SMALL, WIDTH, Canvas

JUDGED = (3, 6, 9)  # the strings by which units are sorted, as in the static figure


def counting_units(forward_pass, params, word_to_idx, longest=20):
    """Hidden units against time on a string a^n b^n, best counter first.

    The question: does the unit that counts up to 9 still count at 15?

    Args:
        forward_pass: the learner's own, run from a zero state, once for each n.
        params: `(U, V, W, b_hidden, b_out)`.
        word_to_idx: dict that knows a, b and EOS.
        longest: the largest n of the slider.

    Returns:
        LabWidget; data: n, unit, count `(T,)`, activation `(T,)`, correlation (on this
        string), correlations `(H,)` (over n = 3, 6, 9) and order `(H,)`, best first.
    """

    @functools.cache
    def states(n):
        inputs = one_hot_pairs([anbn_string(n)], word_to_idx)[0][0]
        start = np.zeros((params[1].shape[0], 1))
        found = pair(call(forward_pass, inputs, start, params), "forward_pass", "two lists")
        rows = as_steps("hidden_states", found[1], 2 * n + 1, letters="(T + 1, H)")[1:]
        require_finite("hidden_states", rows)
        return rows

    @functools.cache
    def judged():
        counts = np.concatenate([_count(n) for n in JUDGED])
        correlations = _correlations(counts, np.concatenate([states(n) for n in JUDGED]))
        return correlations, np.argsort(-np.abs(correlations), kind="stable")

    return LabWidget(
        {
            "n": IntSlider(6, 1, longest, description="n"),
            "place": IntSlider(1, 1, params[1].shape[0], description="unit, best first"),
        },
        lambda n, place: _view(n, place, states(n), *judged()),
        lambda n, place: plots.counting_units(forward_pass, params, word_to_idx, units=place),
    )


def _view(n, place, states, correlations, order):
    unit, count = int(order[place - 1]), _count(n)
    activation = states[:, unit]
    here = float(_correlations(count, activation[:, None])[0])
    data = {"n": n, "unit": unit, "count": count, "activation": activation, "correlation": here}
    data |= {"correlations": correlations, "order": order}
    said = (
        f"Unit {unit} on n = {n}: correlation with the count {number(here, 2)}; over n = 3, 6, 9 "
        f"it is {number(correlations[unit], 2)}, place {place} of {len(order)}. "
        f"It ends at {number(activation[-1], 2)}."
    )
    alt = f"Two panels against time: the count of a's minus b's, and one hidden unit. {said}"
    return View(data, _draw(n, unit, count, activation, here).html(alt), said, alt)


def _draw(n, unit, count, activation, here):
    canvas, steps = Canvas(366), np.arange(1, 2 * n + 1)
    panels = (
        ((78, 26, WIDTH - 20, 130), (0, max(n, 1) * 1.1), count, palette.INK, "count: a − b"),
        ((78, 188, WIDTH - 20, 318), (-1.1, 1.1), activation, palette.BLUE, f"unit {unit}"),
    )
    for row, (box, limits, values, colour, title) in enumerate(panels):
        axes = Axes(canvas, box, (0.5, 2 * n + 0.5), limits)
        axes.frame("tokens read" if row else "", whole=True, many=4)
        axes.plot(steps, values, colour, dots=True)
        tail = f", r = {number(here, 2)}" if row else ""
        canvas.text(box[0], box[1] - 14, title + tail, colour, bold=True)
        middle = axes.x(n + 0.5)
        canvas.line([(middle, box[1]), (middle, box[3])], palette.MUTED, 1, (0, (3, 3)))
    canvas.text(axes.x(n + 0.5) + 6, 16, "first b", palette.MUTED, size=SMALL)
    return canvas


def _count(n):
    return np.array([*range(1, n + 1), *range(n - 1, -1, -1)], float)


def _correlations(count, states):
    """Pearson's correlation of each column with count; 0 for a unit that never moves."""
    centred, count = states - states.mean(axis=0), count - count.mean()
    scale = np.linalg.norm(centred, axis=0) * np.linalg.norm(count)
    flat = scale < 1e-12
    return np.where(flat, 0.0, count @ centred / np.where(flat, 1.0, scale))
