"""Labs 05 and 06: loss against time with the floor; accuracy past the training lengths."""

import numpy as np

from labkit import palette
from labkit.plots.canvas import draw_floor, label_lines
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array, describe, require_finite
from labkit.plots.words import listing, number


@house_style
def loss_curve(histories, floor=None, x_label="epoch", y_label="loss, nats a sequence", log=False):
    """Loss against epochs or steps, with the floor that no model can beat.

    Args:
        histories: dict from a label to the losses `(N,)`, or to a pair `(x, losses)`; or
            one such array by itself.
        floor: nats, in the unit of the losses; drawn and labelled when given.
        x_label, y_label: texts of the axes.
        log: a logarithmic y axis.

    Returns:
        Picture; data: x and losses (dicts from label to array), floor, ratios (dict: last
        loss / floor, when there is a floor).

    Raises:
        ValueError: no losses, or NaN among them (training has diverged).
    """
    xs, losses = _histories(histories)
    figure = new_figure(4.2)
    ax = figure.subplots()
    if log:
        ax.set_yscale("log")
    for position, label in enumerate(losses):
        ax.plot(
            xs[label],
            losses[label],
            color=palette.series_colour(position),
            linestyle=palette.series_dash(position),
        )
    _loss_limits(ax, xs, losses, floor, log)
    ratios = {label: float(values[-1] / floor) for label, values in losses.items()} if floor else {}
    ends = [
        (
            xs[label][-1],
            values[-1],
            _end_text(label, values[-1], ratios.get(label)),
            palette.series_colour(i),
        )
        for i, (label, values) in enumerate(losses.items())
    ]
    label_lines(ax, ends, log=log, lines=1 if floor is None else 2)
    if floor is not None:
        draw_floor(ax, floor)
    ax.set_xlabel(x_label)
    ax.set_ylabel(y_label)
    ax.grid(True, axis="y")
    data = {"x": xs, "losses": losses, "floor": floor, "ratios": ratios}
    return Picture(figure, data, _loss_alt(xs, losses, ratios, floor, x_label, y_label))


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


def _loss_limits(ax, xs, losses, floor, log):
    everything = np.concatenate(list(losses.values()))
    low, high = everything.min(), everything.max()
    if floor is not None:
        low = min(low, floor)
    if log:
        ax.set_ylim(low / (high / low) ** 0.12, high * (high / low) ** 0.05)
    else:
        ax.set_ylim(max(0.0, low - 0.14 * (high - low)) if low > 0.6 * high else 0.0, high * 1.04)
    start, end = min(values[0] for values in xs.values()), max(values[-1] for values in xs.values())
    ax.set_xlim(start, end if end > start else start + 1)


def _end_text(label, value, ratio):
    return f"{label}: {value:.3f}" + ("" if ratio is None else f"\n{ratio:.3f} × floor")


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
    first, last = min(v[0] for v in lengths.values()), max(v[-1] for v in lengths.values())
    ax.axvspan(first - 0.5, trained_up_to + 0.5, color=palette.SHADE, zorder=0)
    ax.text(
        (first + trained_up_to) / 2,
        1.075,
        "seen in training",
        ha="center",
        va="center",
        color=palette.MUTED,
    )
    if last > trained_up_to:
        ax.text(
            (last + trained_up_to + 1) / 2,
            1.075,
            "never seen",
            ha="center",
            va="center",
            color=palette.MUTED,
        )
    for position, label in enumerate(lengths):
        # Curves often coincide at 100 % and at 0: the first is the widest, so all stay in sight.
        wide = len(lengths) - 1 - position
        ax.plot(
            lengths[label],
            accuracies[label],
            color=palette.series_colour(position),
            marker="o",
            markersize=4.5 + 2.6 * wide,
            linewidth=palette.LINE_WIDTH + 1.9 * wide,
        )
    ax.set(xlim=(first - 0.5, last + 0.5), ylim=(-0.08, 1.13))
    ax.set_xticks(np.arange(first, last + 1, max(1, (last - first + 1) // 20)))
    ax.set_yticks([0, 0.25, 0.5, 0.75, 1], ["0", "25 %", "50 %", "75 %", "100 %"])
    ends = [
        (lengths[label][-1], accuracies[label][-1], label, palette.series_colour(i))
        for i, label in enumerate(lengths)
    ]
    label_lines(ax, ends)
    ax.set_xlabel("n, the number of a's in the string")
    ax.set_ylabel("whole strings right")
    ax.grid(True, axis="y")
    alt = _length_alt(lengths, accuracies, trained_up_to)
    data = {"lengths": lengths, "accuracies": accuracies, "trained_up_to": trained_up_to}
    return Picture(figure, data, alt)


def _curves(curves):
    if not isinstance(curves, dict) or not curves:
        raise ValueError(
            f"length_accuracy needs a dict from label to curve, got {describe(curves)}"
        )
    lengths, accuracies = {}, {}
    for label, curve in curves.items():
        ns, shares = zip(*sorted(curve.items()), strict=True) if isinstance(curve, dict) else curve
        lengths[label] = as_array(f"lengths of {label!r}", ns, (None,), "(N,)").astype(int)
        accuracies[label] = as_array(
            f"accuracies of {label!r}", shares, lengths[label].shape, "(N,)"
        )
        if (
            len(lengths[label]) == 0
            or not ((accuracies[label] >= 0) & (accuracies[label] <= 1)).all()
        ):
            raise ValueError(f"accuracies of {label!r} should be one or more numbers in 0..1")
    return lengths, accuracies


def _length_alt(lengths, accuracies, trained_up_to):
    parts = []
    for label in lengths:
        inside = lengths[label] <= trained_up_to
        shares = [
            f"{number(100 * accuracies[label][mask].mean())} % on average "
            f"for n {where} {trained_up_to}"
            for mask, where in ((inside, "up to"), (~inside, "above"))
            if mask.any()
        ]
        parts.append(f"{label}: {listing(shares)}")
    return f"Share of whole strings that are right, against n. {'; '.join(parts)}."
