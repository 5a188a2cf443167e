"""Lab 11: gates over time, answers against distance, and how far gradients reach."""

import numpy as np

from labkit.plots import palette
from labkit.plots.canvas import draw_floor, heat, label_lines
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, describe
from labkit.plots.words import listing, number


@house_style
def gates_over_time(words, rows, one_scale=()):
    """Gates and cells of one sequence, a grid each: units from top to bottom, time to the right.

    Args:
        words: T strings, what was read.
        rows: dict from a label ("forget gate", "cell") to an array `(T, H)`, values of any size.
        one_scale: labels whose colours mean the same number in each of their grids; every
            other grid has a scale of its own.

    Returns:
        Picture; data: words, rows (dict from label to `(T, H)`).

    Raises:
        ValueError: no array, or shapes that do not fit the words.
    """
    grids = _arrays("gates_over_time", rows, (len(words), None), "(T, H)")
    figure = new_figure(0.75 + 1.25 * len(grids))
    axes = figure.subplots(len(grids), 1, squeeze=False)[:, 0]
    largest = {label: max(1.0, float(np.abs(values).max())) for label, values in grids.items()}
    shared = max((largest[label] for label in one_scale), default=1.0)
    for ax, (label, values) in zip(axes, grids.items(), strict=True):
        limit = shared if label in one_scale else largest[label]
        heat(ax, values.T, limit)
        ax.set_title(label)
        ax.set_title(
            _scale(values, limit),
            loc="right",
            color=palette.MUTED,
            fontsize="small",
            fontweight="normal",
        )
    # With many words every label would lie on the next one.
    step = max(1, int(np.ceil(len(words) / 26)))
    axes[-1].set_xticks(range(0, len(words), step), list(words)[::step])
    axes[-1].set_xlabel("what was read")
    means = "; ".join(f"{label}: {_range(values)}" for label, values in grids.items())
    count = next(iter(grids.values())).shape[1]
    alt = f"{len(words)} steps of {count} units, one row a unit. {means}."
    return Picture(figure, {"words": list(words), "rows": grids}, alt)


def _scale(values, limit):
    """What the colours of a grid mean, as words beside its title."""
    below = f"blue {number(-limit)}, " if values.min() < 0 else ""
    return f"{below}white 0, orange {number(limit)}"


@house_style
def answer_curves(curves, forgotten, x_label="distance between key and question"):
    """What the answer costs against distance: one line a network, one point a seed.

    Args:
        curves: dict from a label to a dict `{distance: losses (S,)}`, nats for the answer.
        forgotten: what a network pays that has forgotten the key: ln num_keys.

    Returns:
        Picture; data: losses (dict from label to dict), medians (dict from label to array).

    Raises:
        ValueError: no curve, or losses that are no numbers.
    """
    if not isinstance(curves, dict) or not curves:
        raise ValueError(f"answer_curves needs a dict of curves, got {describe(curves)}")
    losses = {
        label: {d: as_array(f"losses of {label!r}", v, (None,), "(S,)") for d, v in curve.items()}
        for label, curve in curves.items()
    }
    figure = new_figure(4.2)
    ax = figure.subplots()
    medians, ends = {}, []
    for position, (label, curve) in enumerate(losses.items()):
        colour, xs = palette.series_colour(position), np.array(list(curve))
        medians[label] = np.array([np.median(v) for v in curve.values()])
        ax.plot(xs, medians[label], color=colour, linestyle=palette.series_dash(position))
        shift = 1 + 0.02 * (position - (len(losses) - 1) / 2)
        for x, values in curve.items():
            ax.plot([x * shift] * len(values), values, "o", color=colour, markersize=4, alpha=0.7)
        ends.append((xs[-1], medians[label][-1], label, colour))
    every = sorted({d for curve in losses.values() for d in curve})
    ax.set_xscale("log")
    ax.set_xlim(every[0] / 1.1, every[-1] * 1.1)
    ax.set_xticks(every, [f"{d:g}" for d in every])
    ax.set_xticks([], minor=True)
    top = max(forgotten, max(v.max() for c in losses.values() for v in c.values()))
    ax.set_ylim(-0.12 * top, 1.12 * top)
    draw_floor(ax, 0.0, label=False)
    ax.axhline(forgotten, color=palette.MUTED, linewidth=1.2, linestyle=(0, (1, 2)))
    label_lines(
        ax, [*ends, (every[-1], forgotten, f"forgotten {number(forgotten)}", palette.MUTED)]
    )
    ax.set(xlabel=x_label, ylabel="nats for the answer")
    said = "; ".join(
        f"{label}: "
        + ", ".join(
            f"{_nats(m, forgotten)} at {d:g}" for d, m in zip(c, medians[label], strict=True)
        )
        for label, c in losses.items()
    )
    alt = (f"Nats for the answer against distance, medians over seeds. {said}. The floor is 0, a "
           f"network that has forgotten pays {number(forgotten)}.")  # fmt: skip
    return Picture(figure, {"losses": losses, "medians": medians}, alt)


@house_style
def gradient_reach(norms):
    """How much an input matters to a loss at the end, against how far back it lies.

    Args:
        norms: dict from a label to an array `(S, T)` or `(T,)`, as
            `labkit.nets.remembering.gradient_by_distance` returns: entry k belongs to the
            input k steps before the last. Lines are geometric means over S.

    Returns:
        Picture; data: norms (dict from label to `(S, T)`), per_step (dict from label to the
        factor by which the mean changes with each step back, a geometric mean).

    Raises:
        ValueError: no line, or one without a positive number.
    """
    if not isinstance(norms, dict) or not norms:
        raise ValueError(f"gradient_reach needs a dict from label to norms, got {describe(norms)}")
    lines = {k: as_array(f"norms of {k!r}", np.atleast_2d(v), (None, None), "(S, T)")
             for k, v in norms.items()}  # fmt: skip
    for label, values in lines.items():
        if values.shape[1] < 2 or not (values > 0).all():
            raise ValueError(f"norms of {label!r} should be 2 or more positive numbers")
    figure = new_figure(4.2)
    ax = figure.subplots()
    ax.set_yscale("log")
    per_step, ends = {}, []
    for position, (label, values) in enumerate(lines.items()):
        logs = np.log(values)
        mean, colour = np.exp(logs.mean(axis=0)), palette.series_colour(position)
        ax.plot(mean, color=colour, linestyle=palette.series_dash(position))
        if len(values) > 1:
            ax.fill_between(
                range(len(mean)), values.min(0), values.max(0), color=colour, alpha=0.15
            )
        per_step[label] = float((mean[-1] / mean[0]) ** (1 / (len(mean) - 1)))
        ends.append((len(mean) - 1, mean[-1], label, colour))
    ax.set_xlim(0, max(v.shape[1] for v in lines.values()) - 1)
    label_lines(ax, ends, log=True)
    ax.grid(True, axis="y")
    ax.set(xlabel="how many steps before the last", ylabel="size of the gradient at the input")
    said = listing(f"{k}: a factor {number(f)} a step" for k, f in per_step.items())
    alt = f"Gradient of the last loss at each input, against its distance, logarithmic. {said}."
    return Picture(figure, {"norms": lines, "per_step": per_step}, alt)


def _arrays(name, rows, shape, letters):
    if not isinstance(rows, dict) or not rows:
        raise ValueError(f"{name} needs a dict from label to array, got {describe(rows)}")
    return {label: as_array(f"{label!r}", v, shape, letters) for label, v in rows.items()}


def _nats(loss, forgotten):
    """A loss in words. How near to 0 a network that knows the key has come says nothing more."""
    known = forgotten / 20
    return number(loss, 2) if loss >= known else f"below {number(known, 1)}"


def _range(values):
    return f"from {number(values.min(), 2)} to {number(values.max(), 2)}"
