"""Lab 02: a padded batch with its mask; which lengths each split holds."""

import numpy as np

from labkit.plots import palette
from labkit.plots.canvas import bare, cell, note
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array
from labkit.plots.words import listing, number


@house_style
def padding(padded, mask, idx_to_word=None):
    """A padded batch as a grid: real tokens are filled, padding is hatched.

    Args:
        padded: int array `(B, T)`, as `pad_batch` returns (B up to 12, T up to 24 read well).
        mask: bool array `(B, T)`, True where a token is real.
        idx_to_word: dict, to write words instead of indices; optional.

    Returns:
        Picture; data: padded `(B, T)`, mask `(B, T)`, lengths `(B,)`, share_padding in 0..1.

    Raises:
        ValueError: `padded` is no `(B, T)` array, or `mask` has another shape.
    """
    padded = as_array("padded", padded, (None, None), "(B, T)").astype(int)
    if padded.size == 0:
        raise ValueError(f"padded has shape {padded.shape}: there is no token to draw")
    mask = as_array("mask", mask, padded.shape, "(B, T)").astype(bool)
    rows, steps = padded.shape
    figure = new_figure(0.9 + 0.36 * rows)
    ax = bare(figure.subplots())
    names: dict = {"size": palette.SMALL}
    for row in range(rows):
        note(ax, -0.75, row, f"sequence {row}", ha="right", **names)
        note(ax, steps - 0.3, row, f"length {mask[row].sum()}", ha="left", **names)
        for t, index in enumerate(padded[row].tolist()):
            text = str(index) if idx_to_word is None else str(idx_to_word.get(index, index))
            _token(ax, t, row, text, mask[row, t])
    for t in range(steps):
        note(ax, t, -0.85, str(t) if t else "t = 0", palette.MUTED, **names)
    ax.set_xlim(-0.7 - 0.14 * max(steps, 8), steps - 0.3 + 0.11 * max(steps, 8))
    ax.set_ylim(rows - 0.4, -1.3)
    lengths, share = mask.sum(axis=1), float(1 - mask.mean())
    alt = (
        f"A batch of {rows} sequences padded to {steps} steps. Lengths: "
        f"{', '.join(map(str, lengths))}. Cells where the mask is False are hatched and count "
        f"for nothing: {int((~mask).sum())} of {mask.size}, {number(100 * share)} %."
    )
    data = {"padded": padded, "mask": mask, "lengths": lengths, "share_padding": share}
    return Picture(figure, data, alt)


def _token(ax, t, row, text, real):
    face, ink = (palette.BLUE, palette.PAPER) if real else (palette.SHADE, palette.MUTED)
    cell(ax, t, row, text, face, ink, width=0.94, height=0.86, fontsize=palette.SMALL)
    if not real:
        ax.patches[-1].set(hatch="////", edgecolor="#c2c2c2")


@house_style
def length_histogram(splits):
    """How often each n occurs in each split of a^n b^n strings, one row a split.

    Args:
        splits: dict from the split's name, such as "train" or "held out", to its sequences
            (lists of words, whose 'a's are counted) or to a list of ints, the n's.

    Returns:
        Picture; data: lengths `(N,)`, the n's on the axis, and counts, dict from the
        split's name to an int array `(N,)`.

    Raises:
        ValueError: `splits` is no dict or holds no sequence at all.
    """
    lengths = _lengths(splits)
    longest = max(int(ns.max()) for ns in lengths.values() if len(ns))
    axis = np.arange(1, longest + 1)
    counts = {name: np.array([(ns == n).sum() for n in axis]) for name, ns in lengths.items()}
    figure = new_figure(0.75 + 0.95 * len(counts))
    axes = figure.subplots(len(counts), 1, sharex=True, squeeze=False)[:, 0]
    for position, (ax, (name, count)) in enumerate(zip(axes, counts.items(), strict=True)):
        _count_row(
            ax, axis, count, f"{name}\n{count.sum()} strings", palette.series_colour(position)
        )
    axes[-1].set_xticks(axis)
    axes[-1].set_xlabel("n, the number of a's in the string")
    return Picture(figure, {"lengths": axis, "counts": counts}, _length_alt(axis, counts))


def _lengths(splits):
    if not isinstance(splits, dict) or not any(len(part) for part in splits.values()):
        raise ValueError("splits should be a dict from names to sequences, and hold at least one")
    return {
        name: np.array(
            [s if isinstance(s, (int, np.integer)) else list(s).count("a") for s in part], int
        )
        for name, part in splits.items()
    }


def _count_row(ax, axis, count, title, colour):
    bars = ax.bar(axis, count, color=colour, width=0.78)
    ax.bar_label(bars, [str(c) if c else "" for c in count], fontsize=palette.SMALL, padding=1)
    ax.set_ylabel(title, rotation=0, ha="right", va="center", fontsize=palette.SMALL)
    ax.set_ylim(0, max(count.max(), 1) * 1.4)
    ax.set_yticks([])
    ax.spines["left"].set_visible(False)
    ax.set_xlim(axis[0] - 0.6, axis[-1] + 0.6)


def _length_alt(axis, counts):
    parts = []
    for name, count in counts.items():
        present = axis[count > 0]
        if len(present) == 0:
            parts.append(f"{name}: empty")
        else:
            whole = len(present) == present[-1] - present[0] + 1
            which = (
                f"every n from {present[0]} to {present[-1]}"
                if whole
                else f"n = {listing(present)}"
            )
            parts.append(f"{name}: {count.sum()} strings, {which}")
    return "Bars count the strings for each n. " + "; ".join(parts) + "."
