"""Lab 11: one word to remember, under a slider for the distance."""

import functools

import numpy as np
from ipywidgets import IntSlider

from labkit import plots
from labkit.nets import remembering
from labkit.plots import palette
from labkit.plots.words import listing, number
from labkit.widgets.axes import Axes
from labkit.widgets.errors import call
from labkit.widgets.frame import LabWidget, View
from labkit.widgets.svg import WIDTH, Canvas

LOWEST, HIGHEST = 1e-12, 1e2


def recall(networks, answer, reach, longest=60, start=10):
    """What each network answers, and how far its gradient reaches, at any distance.

    The question: at which distance does the answer get lost, and does the gradient say so?

    Args:
        networks: dict from a label to whatever `answer` and `reach` take first.
        answer: `answer(network, distance)`: the probability of the right answer, in 0..1.
        reach: `reach(network, distance)`: the gradient of the answer's loss at each input,
            `(distance + 2,)`, entry k belonging to the input k steps back; the key is last.
        longest, start: where the slider ends and begins.

    Returns:
        LabWidget; data: distance, answers (dict from label to probability), norms (dict from
        label to `(distance + 2,)`).
    """
    if not networks:
        raise ValueError("recall needs at least one network: a dict from label to network")

    @functools.lru_cache(maxsize=128)
    def asked(label, distance):
        norms = np.asarray(call(reach, networks[label], distance), dtype=float).ravel()
        return float(call(answer, networks[label], distance)), norms

    def look(distance):
        found = {label: asked(label, distance) for label in networks}
        answers = {label: p for label, (p, _) in found.items()}
        return _view(distance, answers, {label: norms for label, (_, norms) in found.items()})

    def static(distance):
        return plots.gradient_reach({label: asked(label, distance)[1] for label in networks})

    slider = IntSlider(start, 1, longest, description="distance")
    return LabWidget({"distance": slider}, look, static)


def from_stacks(seed=0, num_sequences=64):
    """(answer, reach) for networks that are stacks of `labkit.nets.cells`; the first is asked."""

    def answer(stack, distance):
        rng = np.random.default_rng([seed, distance])
        return np.exp(-remembering.answer_loss(stack, distance, rng, num_sequences)[0])

    def reach(stack, distance):
        rng = np.random.default_rng([seed, distance])
        return remembering.cell_gradient_by_distance(stack, distance, rng, num_sequences)[0]

    return answer, reach


def _view(distance, answers, norms):
    parts = [f"{label} gives the right answer {number(p, 2)}" for label, p in answers.items()]
    keys = [f"{label} {number(v[-1] / v[0], 2)}" for label, v in norms.items()]
    said = f"Distance {distance}: {listing(parts)}. Gradient at the key, over that at ?: "
    said += f"{listing(keys)}."
    alt = (f"Gradient of the answer's loss at each input, 0 to {distance + 1} steps back, "
           f"logarithmic. {said}")  # fmt: skip
    data = {"distance": distance, "answers": answers, "norms": norms}
    return View(data, _draw(distance, norms).html(alt), said, alt)


def _draw(distance, norms):
    canvas = Canvas(340)
    box = (84, 14, WIDTH - 120, 286)
    axes = Axes(canvas, box, (0, distance + 1), (LOWEST, HIGHEST), log=True)
    axes.frame("how many steps before ?, the key last", "gradient", whole=True)
    ends = []
    for position, (label, values) in enumerate(norms.items()):
        shown = np.where((values >= LOWEST) & (values <= HIGHEST), values, np.nan)
        colour = palette.series_colour(position)
        axes.plot(np.arange(len(values)), shown, colour, 2.4, palette.series_dash(position))
        seen = np.flatnonzero(np.isfinite(shown))
        if len(seen):
            ends.append((shown[seen[-1]], label, colour))
    axes.labels(ends)
    return canvas
