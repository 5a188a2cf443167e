"""Lab 10: accuracy from epoch to epoch, and what a tagger believes about each word."""

import numpy as np

from labkit.plots import palette
from labkit.plots.canvas import bare, cell, label_lines, note, readable_on
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, require_finite
from labkit.plots.words import number


@house_style
def accuracy_curve(histories, levels=None, x_label="epoch", y_label="tags right"):
    """Accuracy against epochs, between the levels that it should be judged by.

    Args:
        histories: dict from a label to accuracies `(N,)` in 0..1, the first after epoch 1.
        levels: dict from a label to one accuracy, drawn as a dashed line: a baseline to
            beat, the best that is possible.
        x_label, y_label: texts of the axes.

    Returns:
        Picture; data: accuracies (dict from label to array), levels (dict to float).

    Raises:
        ValueError: no history, an empty one, or a number outside 0..1.
    """
    accuracies = {label: _shares(label, values) for label, values in histories.items()}
    levels = {label: float(_shares(label, [value])[0]) for label, value in (levels or {}).items()}
    if not accuracies:
        raise ValueError("accuracy_curve needs at least one history of accuracies")
    figure = new_figure(4.2)
    ax = figure.subplots()
    ends = []
    for position, (label, values) in enumerate(accuracies.items()):
        colour, dash = palette.series_colour(position), palette.series_dash(position)
        epochs = np.arange(1, len(values) + 1)
        ax.plot(epochs, values, color=colour, linestyle=dash, marker="o", markersize=5)
        ends.append((epochs[-1], values[-1], f"{label}: {_percent(values[-1])}", colour))
    _draw_levels(ax, levels, ends)
    everything = [*levels.values(), *np.concatenate(list(accuracies.values()))]
    room = 0.08 * max(np.ptp(everything), 0.01)
    longest = max(map(len, accuracies.values()))
    ax.set_xlim(1, max(longest, 2))
    ax.set_ylim(min(everything) - room, max(everything) + room)
    label_lines(ax, ends)
    ax.yaxis.set_major_formatter(lambda share, _: f"{100 * share:.3g} %")
    ax.locator_params(axis="x", integer=True)
    ax.set(xlabel=x_label, ylabel=y_label)
    ax.grid(True, axis="y")
    data = {"accuracies": accuracies, "levels": levels}
    return Picture(figure, data, _curve_alt(accuracies, levels, x_label, y_label))


def _draw_levels(ax, levels, ends):
    for label, value in levels.items():
        ax.axhline(value, zorder=1, **palette.FLOOR)
        ends.append((np.inf, value, f"{label}: {_percent(value)}", palette.INK))
    # A level runs to the edge, wherever that is: no thin line has to lead there.
    last = max(x for x, *_ in ends if np.isfinite(x))
    ends[:] = [(x if np.isfinite(x) else last, *rest) for x, *rest in ends]


def _curve_alt(accuracies, levels, x_label, y_label):
    curves = "; ".join(
        f"{label}: from {_percent(values[0])} to {_percent(values[-1])} at {len(values)}"
        for label, values in accuracies.items()
    )
    lines = ", ".join(f"{label} {_percent(value)}" for label, value in levels.items())
    dashed = f" Dashed lines: {lines}." if levels else ""
    return f"{y_label} against {x_label}. {curves}.{dashed}"


@house_style
def tag_beliefs(words, beliefs, tags, what="tag of each word"):
    """What a tagger believes about each word as it reads, as a grid of probabilities.

    Args:
        words: T strings.
        beliefs: dict from a label ("network", "exact") to probabilities `(T, K)`; one grid each.
        tags: K strings, the names of the columns of the probabilities. Tags that no word gets
            with 1 % or more are left out.
        what: what the columns stand for, in the words of the alternative text.

    Returns:
        Picture; data: words, tags (those shown), beliefs (dict from label to `(T, shown)`).

    Raises:
        ValueError: shapes do not fit, or a number outside 0..1.
    """
    shape = (len(words), len(tags))
    grids = {label: as_array(f"beliefs of {label!r}", p, shape, "(T, K)")
             for label, p in beliefs.items()}  # fmt: skip
    if not grids:
        raise ValueError("tag_beliefs needs at least one array of probabilities")
    for label, p in grids.items():
        _shares(label, p.ravel())
    most = np.max([p.max(axis=0) for p in grids.values()], axis=0)
    shown = [k for k in range(len(tags)) if most[k] >= 0.01]
    grids = {label: p[:, shown] for label, p in grids.items()}
    names = [tags[k] for k in shown]
    figure = new_figure(0.75 + len(grids) * (0.6 + 0.34 * len(names)))
    axes = figure.subplots(len(grids), 1, squeeze=False)[:, 0]
    for ax, (label, p) in zip(axes, grids.items(), strict=True):
        _draw_beliefs(ax, label, p, list(words), names)
    data = {"words": list(words), "tags": names, "beliefs": grids}
    return Picture(figure, data, _beliefs_alt(list(words), grids, names, what))


def _draw_beliefs(ax, label, p, words, names):
    for t, row in enumerate(p):
        for k, share in enumerate(row):
            face = tuple(1 - share * (1 - c) for c in _rgb(palette.BLUE))
            text = f"{100 * share:.0f} %" if share >= 0.005 else ""
            cell(ax, t, k, text, face=face, ink=readable_on(face), fontsize=palette.SMALL)
        note(ax, t, -0.85, words[t])
    for k, name in enumerate(names):
        note(ax, -0.6, k, name, ha="right", size=palette.SMALL)
    ax.set(xlim=(-1.5, len(words) - 0.4), ylim=(len(names) - 0.4, -1.3), title=label)
    bare(ax)


def _beliefs_alt(words, grids, names, what):
    parts = []
    for label, p in grids.items():
        likeliest = ", ".join(
            f"{word} {names[row.argmax()]} {_percent(row.max())}"
            for word, row in zip(words, p, strict=True)
        )
        parts.append(f"{label}: {likeliest}")
    return f"The likeliest {what} as it is read. {'; '.join(parts)}."


def _rgb(colour):
    return tuple(int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))


def _shares(label, values):
    array = as_array(f"values of {label!r}", values, (None,), "(N,)")
    if len(array) == 0:
        raise ValueError(f"values of {label!r} is empty: train before you plot")
    require_finite(f"values of {label!r}", array)
    if array.min() < 0 or array.max() > 1 + 1e-9:
        raise ValueError(f"values of {label!r} should lie in 0..1, got {array.min():.3g} to "
                         f"{array.max():.3g}")  # fmt: skip
    return array


def _percent(share):
    return f"{number(100 * share, 3)} %"
