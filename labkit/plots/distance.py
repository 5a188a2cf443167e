"""Lab 04: how far back in time a gradient reaches, and what clipping does to it."""

import numpy as np

from labkit.numerics import softmax
from labkit.plots import palette
from labkit.plots.canvas import label_lines, note
from labkit.plots.palette import SMALL
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, as_steps, describe
from labkit.plots.words import listing, number


def gradient_norms(params, inputs, target, hidden_state=None):
    """|dL_T/dh_t| for every t, where L_T is the loss of the last step alone.

    Starts from `W.T (o_T - target)` and multiplies by `V.T diag(1 - h_t^2)` once for each
    step back, which is where gradients vanish or explode.

    Args:
        params: `(U, V, W, b_hidden, b_out)`.
        inputs: one-hot columns `(T, C, 1)` or an int array `(T,)`.
        target: one-hot column of the last step, `(C, 1)` or `(C,)`, or its int index.
        hidden_state: state before the first input `(H, 1)`; zeros by default.

    Returns:
        array `(T + 1,)` of L2 norms, nats for one unit of h: entry t belongs to
        `hidden_states[t]`, so the last one is at the loss and entry 0 farthest from it.

    Raises:
        ValueError: shapes do not fit.

    Source: R. Pascanu, T. Mikolov, Y. Bengio, "On the difficulty of training recurrent
    neural networks" (ICML 2013), equation 5.
    """
    U, V, W, b_hidden, b_out = (np.asarray(p, dtype=np.float64) for p in params)
    columns = _columns(inputs, U.shape[1])
    if hidden_state is None:
        hidden_state = np.zeros((U.shape[0], 1))
    state = as_array("hidden_state", hidden_state, (U.shape[0], 1), "(H, 1)")
    states = [state]
    for x in columns:
        states.append(np.tanh(U @ x[:, None] + V @ states[-1] + b_hidden))
    d_o = softmax(W @ states[-1] + b_out) - _target(target, U.shape[1])
    d_h = W.T @ d_o
    norms = [np.linalg.norm(d_h)]
    for h in reversed(states[1:]):
        d_h = V.T @ ((1 - h**2) * d_h)
        norms.append(np.linalg.norm(d_h))
    return np.array(norms[::-1])


def _columns(inputs, size):
    array = np.asarray(inputs)
    if array.ndim == 1 and np.issubdtype(array.dtype, np.integer):
        return np.eye(size)[array]
    return as_steps("inputs", inputs, size=size, letters="(T, C)")


def _target(target, size):
    if np.ndim(target) == 0:
        return np.eye(size)[int(target)][:, None]
    return as_array("target", np.ravel(target), (size,), "(C,)")[:, None]


@house_style
def gradient_distance(norms_by_radius, clip=None, at="h_t"):
    """|dL_T/dh_t| against t for several spectral radii of V, on a log axis.

    Args:
        norms_by_radius: dict from the spectral radius (or a text label) to an array
            `(T + 1,)` of norms, as `gradient_norms` returns; zeros are left out of the line.
        clip: draws a horizontal line at this norm; optional.
        at: where the gradient is taken: "h_t", the hidden states, or "x_t", the inputs,
            which have no entry before the first.

    Returns:
        Picture; data: norms (dict from label to array), per_step (dict: the factor by which
        the norm changes for each step back, a geometric mean over the whole way).

    Raises:
        ValueError: no line, or a line that is no array of at least 2 norms.
    """
    norms = _named_norms(norms_by_radius)
    per_step = {label: _factor(values) for label, values in norms.items()}
    figure = new_figure(4.3)
    ax = figure.subplots()
    ax.set_yscale("log")
    ends = []
    for position, (label, values) in enumerate(norms.items()):
        colour = palette.series_colour(position)
        drawn = np.where(values > 0, values, np.nan)
        ax.plot(drawn, color=colour, linestyle=palette.series_dash(position))
        first = int(np.flatnonzero(values > 0)[0])
        ends.append((first, values[first], label, colour))
    _finish_distance(ax, norms, ends, clip, at)
    parts = listing(
        f"{label}: {number(values[0])} at t = 0, a factor {number(per_step[label])} a step"
        for label, values in norms.items()
    )
    last = max(len(v) for v in norms.values()) - 1
    alt = f"Norm of the last loss's gradient at {at}, t from 0 to {last}, logarithmic. {parts}."
    return Picture(figure, {"norms": norms, "per_step": per_step}, alt)


def _named_norms(norms_by_radius):
    if not isinstance(norms_by_radius, dict) or not norms_by_radius:
        raise ValueError(
            f"gradient_distance needs a dict from radius to norms, got {describe(norms_by_radius)}"
        )
    norms = {}
    for radius, values in norms_by_radius.items():
        label = radius if isinstance(radius, str) else f"radius {number(radius)}"
        norms[label] = as_array(f"norms of {label}", values, (None,), "(T + 1,)")
        if len(norms[label]) < 2 or not (norms[label] > 0).any():
            raise ValueError(f"norms of {label} should be 2 or more numbers, not all zero")
    return norms


def _factor(values):
    kept = values[values > 0]
    return float((kept[0] / kept[-1]) ** (1 / max(len(kept) - 1, 1)))


def _finish_distance(ax, norms, ends, clip, at):
    longest = max(len(values) for values in norms.values())
    lowest = min(values[values > 0].min() for values in norms.values())
    highest = max(values.max() for values in norms.values())
    ax.set_ylim(lowest / 3, highest * 3)
    ax.set_xlim(0, longest - 1)
    # Far from the loss the lines have parted, so the labels stand there: left of t = 0.
    label_lines(ax, ends, log=True, side="left")
    ax.spines["left"].set_visible(False)
    ax.yaxis.tick_right()
    ax.grid(True, axis="y")
    entry = "entry of hidden_states" if at == "h_t" else "place of the token"
    ax.set_xlabel(f"t: {entry} (the loss is at t = {longest - 1})")
    ax.yaxis.set_label_position("right")
    ax.set_ylabel(rf"$|\partial L_T\,/\,\partial {at}|$", fontsize=13)
    if clip is not None:
        ax.axhline(clip, color=palette.MUTED, linestyle=(0, (2, 2)), linewidth=1.4)
        above = clip * (highest / lowest) ** 0.03
        note(ax, 0.99 * (longest - 1), above, f"clipped at {number(clip)}", ha="right", size=SMALL)
