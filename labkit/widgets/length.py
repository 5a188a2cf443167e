"""Labs 05 and 06: which models still get longer strings right?"""

import functools

import numpy as np
from ipywidgets import Checkbox, IntSlider

from labkit import plots
from labkit.plots import palette
from labkit.plots.words import listing, number
from labkit.widgets.axes import Axes
from labkit.widgets.errors import LearnerError, call
from labkit.widgets.frame import LabWidget, View
from labkit.widgets.svg import SMALL, WIDTH, Canvas


def length(models, is_right, longest=20, trained_up_to=9):
    """Accuracy on whole strings against n, for the models trained so far.

    The question: where does each model end, and does a lower loss carry further?

    Args:
        models: dict from a label to whatever `is_right` takes as its first argument.
        is_right: the learner's own, `is_right(model, n)`: True or False, or a share in 0..1.
            Asked once for each model and n, when that n comes into sight.
        longest: where the slider for n starts; it goes on to twice that.
        trained_up_to: the largest n that was seen in training.

    Returns:
        LabWidget; data: lengths `(N,)`, accuracies (dict from label to `(N,)`), last_right
        (dict: the largest n up to which everything is right, 0 when none is).
    """
    if not models:
        raise ValueError("length needs at least one model: a dict from label to model")

    @functools.cache
    def right(label, n):
        share = float(call(is_right, models[label], n))
        if not 0 <= share <= 1:
            name = getattr(is_right, "__name__", "is_right")
            raise LearnerError(f"✗ {name} should return a bool or a share in 0..1, got {share:g}")
        return share

    names = {f"model_{position}": label for position, label in enumerate(models)}

    def curves(up_to, chosen):
        ns = range(1, up_to + 1)
        return {
            label: np.array([right(label, n) for n in ns])
            for name, label in names.items()
            if chosen[name]
        }

    def static(up_to, **chosen):
        ns = np.arange(1, up_to + 1)
        lines = {label: (ns, values) for label, values in curves(up_to, chosen).items()}
        return plots.length_accuracy(lines, trained_up_to)

    boxes = {n: Checkbox(True, description=label, indent=False) for n, label in names.items()}
    up_to = IntSlider(longest, 2, max(2 * longest, 3), description="n up to")
    up_to.continuous_update = False  # a longer string is work: only where the slider comes to rest
    colours = {label: position for position, label in enumerate(models)}
    return LabWidget(
        {"up_to": up_to, **boxes},
        lambda up_to, **chosen: _view(up_to, curves(up_to, chosen), trained_up_to, colours),
        static,
    )


def _view(up_to, accuracies, trained_up_to, colours):
    lengths = np.arange(1, up_to + 1)
    last = {
        label: int(np.argmin(values == 1)) if (values < 1).any() else up_to
        for label, values in accuracies.items()
    }
    parts = [
        f"{label} is right up to n = {last[label]}, in all {number(100 * values.mean(), 2)} %"
        for label, values in accuracies.items()
    ]
    said = f"{listing(parts)}." if parts else "No model is chosen: tick one."
    alt = f"Share of whole strings that are right, n from 1 to {up_to}. {said}"
    data = {"lengths": lengths, "accuracies": accuracies, "last_right": last}
    svg = _draw(lengths, accuracies, trained_up_to, colours).html(alt)
    return View(data, svg, said, alt)


def _draw(lengths, accuracies, trained_up_to, colours):
    canvas = Canvas(340)
    box = (78, 34, WIDTH - 150, 286)
    axes = Axes(canvas, box, (0.5, lengths[-1] + 0.5), (-0.06, 1.06))
    seen = min(trained_up_to + 0.5, lengths[-1] + 0.5)
    canvas.rect(box[0], box[1], axes.x(seen) - box[0], box[3] - box[1], palette.SHADE)
    middle = (axes.x(0.5) + axes.x(seen)) / 2
    canvas.text(middle, 18, "seen in training", palette.MUTED, "middle", SMALL)
    if lengths[-1] > trained_up_to:
        middle = (axes.x(seen) + box[2]) / 2
        canvas.text(middle, 18, "never seen", palette.MUTED, "middle", SMALL)
    ticks = [(p, f"{p:.0%}".replace("%", " %")) for p in (0, 0.25, 0.5, 0.75, 1)]
    axes.frame("n, the number of a's", "", whole=True, y_ticks=ticks)
    wide = len(accuracies)
    for place, (label, values) in enumerate(accuracies.items()):
        colour = palette.series_colour(colours[label])
        # Curves often coincide: the first is the widest, so that all stay in sight.
        axes.plot(lengths, values, colour, 2.2 + 2.4 * (wide - 1 - place), dots=place == wide - 1)
    axes.labels(
        [(v[-1], label, palette.series_colour(colours[label])) for label, v in accuracies.items()]
    )
    return canvas
