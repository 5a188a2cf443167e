"""Lab 05: each step of one string, the model beside the best possible."""

import numpy as np

from labkit.data import anbn_best_probabilities
from labkit.plots import palette
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_steps, require_finite
from labkit.plots.words import number


@house_style
def step_probabilities(sequence, outputs, word_to_idx, max_n=9, min_n=1):
    """What the model gives the right next token at each step, beside the best possible.

    Args:
        sequence: a string a^n b^n EOS as a list of words.
        outputs: probabilities `(T, C, 1)` or `(T, C)`, T = len(sequence) - 1, that
            `forward_pass` gave for `sequence[:-1]`.
        word_to_idx: the vocabulary of the outputs.
        max_n, min_n: the range that n is drawn from.

    Returns:
        Picture; data: sequence, probabilities `(T,)`, best `(T,)`, nats `(T,)`, best_nats
        `(T,)`, and their sums total and floor.

    Raises:
        ValueError: `outputs` does not fit, or `sequence` is not such a string.
    """
    sequence = list(sequence)
    best_rows = anbn_best_probabilities(sequence, max_n, min_n, word_to_idx)
    rows = as_steps(
        "outputs", outputs, steps=len(sequence) - 1, size=best_rows.shape[1], letters="(T, C)"
    )
    require_finite("outputs", rows)
    steps = np.arange(len(rows))
    targets = [word_to_idx[word] for word in sequence[1:]]
    given, best = rows[steps, targets], best_rows[steps, targets]
    nats, best_nats = -np.log(np.maximum(given, 1e-300)), -np.log(best) + 0.0
    figure = new_figure(3.9)
    _draw_steps(figure.subplots(), steps, given, best, sequence)
    data = {"sequence": sequence, "probabilities": given, "best": best, "nats": nats}
    data |= {"best_nats": best_nats, "total": float(nats.sum()), "floor": float(best_nats.sum())}
    gap = np.abs(given - best).max()
    alt = (
        f"Probability of the right next token at each of {len(steps)} steps of a string with n = "
        f"{len(steps) // 2}, bars, and the best possible, black marks. They differ by "
        f"{number(gap, 1)} at most. In all {number(data['total'])} nats against a floor of "
        f"{number(data['floor'], 4)}."
    )
    return Picture(figure, data, alt)


def _draw_steps(ax, steps, given, best, sequence):
    colours = {"a": palette.BLUE, "b": palette.VERMILLION, "EOS": palette.GREEN}
    ax.bar(steps, given, width=0.72, color=[colours[word] for word in sequence[1:]])
    ax.hlines(best, steps - 0.45, steps + 0.45, color=palette.INK, linewidth=3)
    _table_below(ax, steps, given, best, sequence)
    ax.set(ylim=(0, 1.05), xlim=(-0.7, len(steps) - 0.3), yticks=[0, 0.5, 1])
    ax.set_ylabel("probability of the\nright next token")
    ax.set_title("bars: the model    ▬ black marks: the best possible", fontweight="normal")
    ax.grid(True, axis="y")


def _table_below(ax, steps, given, best, sequence):
    """Both numbers of each step as tick labels: beside a mark, either would seem the mark's."""
    arrows = [f"{now}→{then}" for now, then in zip(sequence[:-1], sequence[1:], strict=True)]
    columns = zip(arrows, given, best, strict=True)
    ax.set_xticks(steps, [f"{arrow}\n{p:.2f}\n{limit:.2f}" for arrow, p, limit in columns])
    size = palette.SMALL if len(steps) < 13 else 8 if len(steps) < 20 else 6.5
    ax.tick_params(axis="x", length=0, labelsize=size, pad=9)
    place = {"xycoords": "axes fraction", "xytext": (-8, -9), "textcoords": "offset points"}
    look = {"ha": "right", "va": "top", "fontsize": size, "color": palette.MUTED}
    ax.annotate("step\nmodel\nbest", (0, 0), **place, **look)
