"""Labs 05 and 06: accuracy against length, past the lengths of training."""

import numpy as np

from labkit.plots import palette
from labkit.plots.canvas import label_lines, note
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, describe
from labkit.plots.words import listing, number


@house_style
def length_accuracy(curves, trained_up_to=9):
    """Share of whole strings that are right, against n, with the trained lengths shaded.

    Args:
        curves: dict from a label to a dict `{n: accuracy}` or a pair `(ns, accuracies)`;
            accuracies are in 0..1.
        trained_up_to: the largest n seen in training.

    Returns:
        Picture; data: lengths and accuracies (dicts from label to array), trained_up_to.

    Raises:
        ValueError: no curve, unequal lengths, or an accuracy outside 0..1.
    """
    lengths, accuracies = _curves(curves)
    figure = new_figure(3.9)
    ax = figure.subplots()
    _mark_ranges(ax, lengths, trained_up_to)
    ends = []
    for position, (label, ns) in enumerate(lengths.items()):
        colour = palette.series_colour(position)
        # Curves often coincide at 100 % and at 0: the first is the widest, so all stay in sight.
        wide = len(lengths) - 1 - position
        size: dict = {"markersize": 4.5 + 2.6 * wide, "linewidth": palette.LINE_WIDTH + 1.9 * wide}
        ax.plot(ns, accuracies[label], color=colour, marker="o", **size)
        ends.append((ns[-1], accuracies[label][-1], label, colour))
    label_lines(ax, ends)
    data = {"lengths": lengths, "accuracies": accuracies, "trained_up_to": trained_up_to}
    return Picture(figure, data, _length_alt(lengths, accuracies, trained_up_to))


def _mark_ranges(ax, lengths, trained_up_to):
    first, last = min(v[0] for v in lengths.values()), max(v[-1] for v in lengths.values())
    ax.axvspan(first - 0.5, trained_up_to + 0.5, color=palette.SHADE, zorder=0)
    note(ax, (first + trained_up_to) / 2, 1.075, "seen in training", palette.MUTED)
    if last > trained_up_to:
        note(ax, (last + trained_up_to + 1) / 2, 1.075, "never seen", palette.MUTED)
    ax.set(xlim=(first - 0.5, last + 0.5), ylim=(-0.08, 1.13))
    ax.set_xticks(np.arange(first, last + 1, max(1, (last - first + 1) // 20)))
    ax.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0", "25 %", "50 %", "75 %", "100 %"])
    ax.set(xlabel="n, the number of a's in the string", ylabel="whole strings right")
    ax.grid(True, axis="y")


def _curves(curves):
    if not isinstance(curves, dict) or not curves:
        got = describe(curves)
        raise ValueError(f"length_accuracy needs a dict from label to curve, got {got}")
    lengths, accuracies = {}, {}
    for label, curve in curves.items():
        ns, shares = zip(*sorted(curve.items()), strict=True) if isinstance(curve, dict) else curve
        ns = as_array(f"lengths of {label!r}", ns, (None,), "(N,)").astype(int)
        shares = as_array(f"accuracies of {label!r}", shares, ns.shape, "(N,)")
        if len(ns) == 0 or not ((shares >= 0) & (shares <= 1)).all():
            raise ValueError(f"accuracies of {label!r} should be one or more numbers in 0..1")
        lengths[label], accuracies[label] = ns, shares
    return lengths, accuracies


def _length_alt(lengths, accuracies, trained_up_to):
    parts = []
    for label in lengths:
        inside = lengths[label] <= trained_up_to
        said = []
        if inside.any():
            mean = number(100 * accuracies[label][inside].mean())
            said.append(f"{mean} % on average for n up to {trained_up_to}")
        if not inside.all():
            said.append(f"{_how_many(accuracies[label][~inside])} for n above {trained_up_to}")
        parts.append(f"{label}: {listing(said)}")
    return f"Share of whole strings that are right, against n. {'; '.join(parts)}."


def _how_many(accuracies):
    """A share past the trained lengths in words: it is luck, and changes with the processor."""
    share = accuracies.mean()
    return "few or none" if share < 0.2 else "some" if share < 0.8 else "most or all"
