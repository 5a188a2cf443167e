"""Labs 03 and 05: hidden units that count; how long a state keeps its size."""

import numpy as np
from matplotlib.transforms import offset_copy

from labkit.data import anbn_string
from labkit.plots import palette
from labkit.plots.canvas import label_lines, note
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_steps, require_finite
from labkit.plots.words import listing, number


@house_style
def counting_units(
    forward_pass_or_states, params=None, word_to_idx=None, lengths=(3, 6, 9), units=3
):
    """Hidden units against time on a^n b^n, sorted by how well they count.

    A unit counts when its activation rises and falls with the count, the number of a's
    minus the number of b's read so far. How well is the absolute correlation of the two
    over all steps of all the strings.

    Args:
        forward_pass_or_states: the learner's `forward_pass`, run from a zero state on
            `sequence[:-1]` of each string; or a dict from n to the hidden states, T + 1
            columns `(H, 1)`, that it gave for such a string.
        params, word_to_idx: needed when it is a function.
        lengths: the n's to draw (used when it is a function).
        units: how many of the best units to draw.

    Returns:
        Picture; data: lengths, counts and states (dicts from n to `(T,)` and `(T, H)`, after
        each input), correlations `(H,)`, order `(H,)` best first.

    Raises:
        ValueError: the states do not have the right shape, or `params` is missing.
    """
    states = _states(forward_pass_or_states, params, word_to_idx, lengths)
    counts = {n: np.array([*range(1, n + 1), *range(n - 1, -1, -1)], float) for n in states}
    correlations = _correlations(
        np.concatenate(list(counts.values())), np.concatenate(list(states.values()))
    )
    order = np.argsort(-np.abs(correlations), kind="stable")
    best = order[: max(1, units)]
    figure = new_figure(1.5 + 1.25 * len(best))
    top, *panels = figure.subplots(1 + len(best), 1, sharex=True)
    _time_panel(top, counts, "count of\na − b", label=True)
    for ax, unit in zip(panels, best, strict=True):
        activations = {n: values[:, unit] for n, values in states.items()}
        _time_panel(ax, activations, f"unit {unit}\nr = {number(correlations[unit], 2)}")
        ax.set_ylim(-1.15, 1.15)
    panels[-1].set_xlabel("tokens read")
    alt = (
        f"Hidden activations against time on strings with n = {listing(states)}; top panel, the "
        f"count of a's minus b's. Of {len(order)} units, those that follow the count best: "
        + listing(f"unit {u} with correlation {number(correlations[u], 2)}" for u in best)
        + f"; the median unit has {number(np.median(np.abs(correlations)), 2)} in absolute value."
    )
    data = {"lengths": list(states), "counts": counts, "states": states}
    return Picture(figure, data | {"correlations": correlations, "order": order}, alt)


def _states(source, params, word_to_idx, lengths):
    if not callable(source):
        named = dict(source)
    elif params is None or word_to_idx is None:
        raise ValueError("counting_units needs params and word_to_idx to run a forward_pass")
    else:
        named = {n: _run(source, params, word_to_idx, n) for n in lengths}
    if not named:
        raise ValueError("counting_units needs at least one n to draw")
    states = {}
    for n, hidden in named.items():
        name = f"hidden_states for n = {n}"
        states[n] = as_steps(name, hidden, steps=2 * n + 1, letters="(T + 1, H)")[1:]
        require_finite(name, states[n])
    return states


def _run(forward_pass, params, word_to_idx, n):
    size, hidden_size = params[0].shape[1], params[0].shape[0]
    inputs = np.zeros((2 * n, size, 1))
    inputs[np.arange(2 * n), [word_to_idx[word] for word in anbn_string(n)[:-1]], 0] = 1.0
    result = forward_pass(inputs, np.zeros((hidden_size, 1)), params)
    if not isinstance(result, (tuple, list)) or len(result) != 2:
        raise ValueError(
            f"forward_pass should return (outputs, hidden_states), got {type(result).__name__}"
        )
    return result[1]


def _correlations(count, states):
    """Pearson correlation of each column of states with count; 0 for a constant unit."""
    count = count - count.mean()
    centred = states - states.mean(axis=0)
    scale = np.linalg.norm(centred, axis=0) * np.linalg.norm(count)
    flat = scale < 1e-12
    return np.where(flat, 0.0, count @ centred / np.where(flat, 1.0, scale))


def _time_panel(ax, series, title, label=False):
    # The longest last in the list and first on the paper: shorter strings lie on top.
    for position, (n, values) in reversed(list(enumerate(series.items()))):
        colour, dash = palette.series_colour(position), palette.series_dash(position)
        look = {"color": colour, "linestyle": dash, "marker": "o", "markersize": 3.5}
        ax.plot(np.arange(1, len(values) + 1), values, **look)
        if label:
            shifted = offset_copy(ax.transData, ax.figure, x=7, units="points")
            note(
                ax, 2 * n, values[-1], f"n = {n}", colour, "left", palette.SMALL, transform=shifted
            )
    ax.set_ylabel(title, rotation=0, ha="right", va="center")
    ax.xaxis.get_major_locator().set_params(integer=True, nbins=10)
    ax.grid(True, axis="y")
    ax.margins(x=0.05, y=0.15)


@house_style
def hidden_norms(states_by_label):
    """The length of the hidden state against time, one line for each way to start.

    Made for orthogonal against Gaussian initial weights: one keeps a state alive, the other
    lets it die out or saturate.

    Args:
        states_by_label: dict from a label to hidden states, T + 1 columns `(H, 1)`.

    Returns:
        Picture; data: norms, dict from the label to an array `(T + 1,)`.

    Raises:
        ValueError: the states of a label are no T + 1 columns, or hold NaN.
    """
    norms = {}
    for label, states in states_by_label.items():
        rows = as_steps(f"hidden_states of {label!r}", states, letters="(T + 1, H)")
        require_finite(f"hidden_states of {label!r}", rows)
        norms[label] = np.linalg.norm(rows, axis=1)
    figure = new_figure(3.4)
    ax = figure.subplots()
    for position, values in enumerate(norms.values()):
        ax.plot(
            values, color=palette.series_colour(position), linestyle=palette.series_dash(position)
        )
    ax.set_xlabel("entry of hidden_states (0 is before the first input)")
    ax.set_ylabel("|h|, L2 norm")
    ax.set_ylim(0, max(values.max() for values in norms.values()) * 1.1 + 1e-12)
    ax.set_xlim(0, max(len(values) for values in norms.values()) - 1)
    label_lines(
        ax,
        [
            (len(v) - 1, v[-1], f"{label}: {v[-1]:.2f}", palette.series_colour(i))
            for i, (label, v) in enumerate(norms.items())
        ],
    )
    ends = listing(f"{label} from {v[0]:.2f} to {v[-1]:.2f}" for label, v in norms.items())
    return Picture(figure, {"norms": norms}, f"Length of the hidden state against time: {ends}.")
