"""Labs 05 to 09: loss against time, with the floor and what counting alone reaches."""

import numpy as np

from labkit.plots import palette
from labkit.plots.canvas import draw_floor, label_lines
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, require_finite
from labkit.plots.words import number


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
        (dict: last loss, or the baseline's, / floor, when there is a floor).

    Raises:
        ValueError: no losses, or NaN among them (training has diverged) or the baselines.
    """
    xs, losses = _histories(histories)
    baselines = _baselines(baselines)
    figure = new_figure(4.2)
    ax = figure.subplots()
    if log:
        ax.set_yscale("log")
    for position, label in enumerate(losses):
        colour, dash = palette.series_colour(position), palette.series_dash(position)
        ax.plot(xs[label], losses[label], color=colour, linestyle=dash)
    for loss in baselines.values():
        ax.axhline(loss, zorder=1, **palette.BASELINE)
    _loss_limits(ax, xs, losses, [*baselines.values(), *([] if floor is None else [floor])], log)
    ends = {label: float(values[-1]) for label, values in losses.items()} | baselines
    ratios = {label: loss / floor for label, loss in ends.items()} if floor else {}
    _label_ends(ax, xs, ends, ratios, log)
    if floor is not None:
        draw_floor(ax, floor)
    ax.set_xlabel(x_label)
    ax.set_ylabel(y_label)
    ax.grid(True, axis="y")
    data = {"x": xs, "losses": losses, "floor": floor, "ratios": ratios, "baselines": baselines}
    alt = _loss_alt(xs, losses, ratios, floor, x_label, y_label)
    return Picture(figure, data, alt + _baselines_alt(baselines, ratios))


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


def _loss_limits(ax, xs, losses, levels, log):
    everything = np.concatenate([*losses.values(), levels])
    low, high = everything.min(), everything.max()
    if log:
        ax.set_ylim(low / (high / low) ** 0.12, high * (high / low) ** 0.05)
    else:
        high = max(_high_enough(xs, losses, high), *levels, -np.inf)
        ax.set_ylim(max(0.0, low - 0.14 * (high - low)) if low > 0.6 * high else 0.0, high * 1.04)
    start, end = min(values[0] for values in xs.values()), max(values[-1] for values in xs.values())
    ax.set_xlim(start, end if end > start else start + 1)


def _high_enough(xs, losses, high):
    """The top of the axis: the first fall may leave it, so that what comes after can be read.

    It does where the last nine tenths of all curves fill less than a third of the height.
    """
    first, last = min(x[0] for x in xs.values()), max(x[-1] for x in xs.values())
    later = np.concatenate([v[xs[k] >= first + 0.1 * (last - first)] for k, v in losses.items()])
    if len(later) == 0 or np.ptp(later) > high / 3:
        return high
    return min(high, later.max() + 0.5 * np.ptp(later))


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
