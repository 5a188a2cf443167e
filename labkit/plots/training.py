"""Labs 05 to 09: loss against time, with the floor and what counting alone reaches."""

import numpy as np
from matplotlib.patches import Rectangle
from matplotlib.ticker import LogFormatter

from labkit.plots import palette
from labkit.plots.canvas import draw_floor, label_lines
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, require_finite
from labkit.plots.words import number

# The upper right, which curves that have fallen leave empty, holds what they did at the end:
# left, bottom, width, height as shares of the axes, and the corner that must be free for it.
INSET, FREE = (0.64, 0.44, 0.36, 0.48), (0.56, 0.36)
FLAT = 0.2  # share of the height below which the last third is read in the inset alone


@house_style
def loss_curve(
    histories,
    floor=None,
    x_label="epoch",
    y_label="loss, nats a sequence",
    log=False,
    baselines=None,
):
    """Loss against epochs or steps, with the floor that no model can beat.

    The axis begins just below the lowest line. Where the last third of all curves lies so close
    together and to the floor that nothing can be told apart, it is drawn once more, enlarged.

    Args:
        histories: dict from a label to the losses `(N,)`, or to a pair `(x, losses)`; or
            one such array by itself.
        floor: nats, in the unit of the losses; drawn and labelled when given.
        x_label, y_label: texts of the axes.
        log: a logarithmic y axis.
        baselines: dict from a label to the loss of a model that is not trained here, such as
            `labkit.data.NGrams`; a dotted line each.

    Returns:
        Picture; data: x and losses (dicts from label to array), floor, baselines, ratios
        (dict: last loss, or the baseline's, / floor, when there is a floor), enlarged (x from
        and to, or None).

    Raises:
        ValueError: no losses, or NaN among them (training has diverged) or the baselines.
    """
    xs, losses = _histories(histories)
    baselines = _baselines(baselines)
    figure = new_figure(4.2)
    ax = figure.subplots()
    if log:
        ax.set_yscale("log")
    _draw_curves(ax, xs, losses)
    for loss in baselines.values():
        ax.axhline(loss, zorder=1, **palette.BASELINE)
    _loss_limits(ax, xs, losses, [*baselines.values(), *([] if floor is None else [floor])], log)
    ends = {label: float(values[-1]) for label, values in losses.items()} | baselines
    ratios = {label: loss / floor for label, loss in ends.items()} if floor else {}
    _label_ends(ax, xs, ends, ratios, log)
    if floor is not None:
        draw_floor(ax, floor)
    enlarged = None if log else _enlarge_end(ax, xs, losses, floor, baselines)
    ax.set_xlabel(x_label)
    ax.set_ylabel(y_label)
    ax.grid(True, axis="y")
    data = {"x": xs, "losses": losses, "floor": floor, "ratios": ratios, "baselines": baselines}
    data["enlarged"] = enlarged
    alt = _loss_alt(xs, losses, ratios, floor, x_label, y_label)
    alt += _baselines_alt(baselines, ratios)
    return Picture(figure, data, alt + (" An inset enlarges the last third." if enlarged else ""))


def _histories(histories):
    if not isinstance(histories, dict):
        histories = {"loss": histories}
    xs, losses = {}, {}
    for label, history in histories.items():
        pair = isinstance(history, tuple) and len(history) == 2 and np.ndim(history[0]) == 1
        values = history[1] if pair else history
        losses[label] = as_array(f"losses of {label!r}", values, (None,), "(N,)")
        if len(losses[label]) == 0:
            raise ValueError(f"losses of {label!r} is empty: train before you plot")
        require_finite(f"losses of {label!r}", losses[label])
        xs[label] = np.arange(1, len(losses[label]) + 1, dtype=float)
        if pair:
            xs[label] = as_array(f"x of {label!r}", history[0], losses[label].shape, "(N,)")
    if not losses:
        raise ValueError("loss_curve needs at least one history of losses")
    return xs, losses


def _baselines(baselines):
    found = {label: float(loss) for label, loss in (baselines or {}).items()}
    for label, loss in found.items():
        require_finite(f"baseline {label!r}", np.array([loss]))
    return found


def _draw_curves(ax, xs, losses, **style):
    for position, label in enumerate(losses):
        colour, dash = palette.series_colour(position), palette.series_dash(position)
        ax.plot(xs[label], losses[label], color=colour, linestyle=dash, **style)


def _loss_limits(ax, xs, losses, levels, log):
    everything = np.concatenate([*losses.values(), levels])
    low, high = everything.min(), everything.max()
    if log:
        ax.set_ylim(low / (high / low) ** 0.12, high * (high / low) ** 0.05)
        ax.yaxis.set_major_formatter(LogFormatter())  # 2 and 3, not 2 × 10⁰
        ax.yaxis.set_minor_formatter(LogFormatter())
    else:
        high = max(_high_enough(xs, losses, low, high), *levels, -np.inf)
        room = high - low or abs(high) or 1.0
        # Below the lowest line the floor's label has room; no loss is below 0.
        ax.set_ylim(low - min(0.1 * room, max(low, 0.01 * room)), high + 0.04 * room)
    ax.set_xlim(*_span(xs))


def _span(xs):
    start, end = min(values[0] for values in xs.values()), max(values[-1] for values in xs.values())
    return start, end if end > start else start + 1


def _high_enough(xs, losses, low, high):
    """The top of the axis: the first fall may leave it, so that what comes after can be read.

    It does where the last nine tenths of each curve, which may be shorter than others, fill less
    than two fifths of the height.
    """
    starts = {k: _span({k: x})[0] + 0.1 * np.ptp(x) for k, x in xs.items()}
    later = np.concatenate([v[xs[k] >= starts[k]] for k, v in losses.items()])
    if len(later) == 0 or np.ptp(later) > 0.4 * (high - low):
        return high
    return min(high, later.max() + 0.5 * np.ptp(later))


def _enlarge_end(ax, xs, losses, floor, baselines):
    """Draw the last third again where it is flat and the corner is free; x from and to, or None."""
    first, last = _span(xs)
    start, (bottom, top) = last - (last - first) / 3, ax.get_ylim()
    ends = [values[xs[label] >= start] for label, values in losses.items()]
    seen = np.concatenate([*ends, [] if floor is None else [floor]])
    left, above = first + FREE[0] * (last - first), bottom + FREE[1] * (top - bottom)
    held = [v[xs[k] >= left].max(initial=-np.inf) for k, v in losses.items()]
    taken = max(*held, *baselines.values(), -np.inf) > above
    if taken or min(map(len, ends)) < 3 or not 0 < np.ptp(seen) < FLAT * (top - bottom):
        return None
    corner = {"transform": ax.transAxes, "facecolor": palette.PAPER, "zorder": 0.6}
    ax.add_patch(Rectangle(FREE, 1 - FREE[0], 1 - FREE[1], **corner))  # no grid behind numbers
    inset, room = ax.inset_axes(INSET), 0.08 * np.ptp(seen)
    _draw_curves(inset, xs, losses, linewidth=1.4)
    if floor is not None:
        draw_floor(inset, floor, label=False)
    inset.set_xlim(start, last)
    inset.set_ylim(seen.min() - room, seen.max() + room)
    inset.set_title("the last third, enlarged", fontsize=palette.SMALL, fontweight="normal")
    inset.grid(True, axis="y")
    ax.indicate_inset_zoom(inset, edgecolor=palette.MUTED)
    return float(start), float(last)


def _label_ends(ax, xs, ends, ratios, log):
    """Name every line where it ends: curves in their colours, baselines in grey."""
    edge, marks = ax.get_xlim()[1], []
    for position, (label, loss) in enumerate(ends.items()):
        text = f"{label}: {loss:.3f}"
        if ratios:
            text += f"\n{ratios[label]:.3f} × floor"
        colour = palette.series_colour(position) if label in xs else palette.MUTED
        marks.append((xs[label][-1] if label in xs else edge, loss, text, colour))
    label_lines(ax, marks, log=log, lines=2 if ratios else 1)


def _loss_alt(xs, losses, ratios, floor, x_label, y_label):
    parts = []
    for label, values in losses.items():
        times = f", {number(ratios[label], 4)} times the floor" if ratios else ""
        parts.append(
            f"{label}: from {number(values[0])} to {number(values[-1])} "
            f"at {number(xs[label][-1])}{times}"
        )
    floor_text = "" if floor is None else f" A dashed line marks the {palette.floor_label(floor)}."
    return f"{y_label} against {x_label}. {'; '.join(parts)}.{floor_text}"


def _baselines_alt(baselines, ratios):
    texts = []
    for label, loss in baselines.items():
        times = f", {number(ratios[label], 4)} times the floor" if ratios else ""
        texts.append(f" A dotted line marks {label}: {number(loss)}{times}.")
    return "".join(texts)
