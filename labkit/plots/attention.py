"""Lab 12: who looks where, as a grid of weights."""

import numpy as np
from matplotlib.colors import LinearSegmentedColormap

from labkit.plots import palette
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import as_array
from labkit.plots.words import number

SHADES = LinearSegmentedColormap.from_list("labkit_weights", (palette.PAPER, palette.BLUE))
_MOST_WORDS = 26  # that can be read side by side


@house_style
def attention_map(words, weights, mark=None):
    """The weights of one head: a row for each word that looks, a column for each looked at.

    Args:
        words: T strings.
        weights: `(T, T)`, rows that sum to 1.
        mark: a row to frame and to put into words; the last one by default.

    Returns:
        Picture; data: words, weights, mark, most (the column that row `mark` looks at most).

    Raises:
        ValueError: shapes do not fit, a row does not sum to 1, or there is no such row.
    """
    words = [str(word) for word in words]
    weights = checked_weights(weights, len(words), (None, None))
    mark = len(words) - 1 if mark is None else mark
    if not 0 <= mark < len(words):
        raise ValueError(f"attention_map: there is no row {mark} of {len(words)}")
    figure = new_figure(5.2)
    ax = figure.subplots()
    ax.imshow(weights, cmap=SHADES, vmin=0, vmax=1, interpolation="nearest")
    ax.axhspan(mark - 0.5, mark + 0.5, fill=False, edgecolor=palette.VERMILLION, linewidth=1.6)
    each = -(-len(words) // _MOST_WORDS)
    shown = np.arange(0, len(words), each)
    names = [words[i] for i in shown]
    ax.set_xticks(shown, names, rotation=90)
    ax.set_yticks(shown, names)
    ax.tick_params(labelsize=palette.SMALL - 1)
    ax.set(xlabel="looked at", ylabel="looks")
    most = int(weights[mark].argmax())
    alt = (
        f"Attention weights of {len(words)} words, white 0 to blue 1. {words[mark]} (place {mark}) "
        f"looks most at {words[most]} (place {most}): {percent(weights[mark, most])}."
    )
    data = {"words": words, "weights": weights, "mark": mark, "most": most}
    return Picture(figure, data, alt)


def checked_weights(weights, length, shape):
    """Weights as floats whose last two axes are both `length`; each row sums to 1."""
    weights = as_array("weights", weights, (*shape[:-2], length, length), "(..., T, T)")
    if not np.allclose(weights.sum(axis=-1), 1, rtol=0, atol=1e-6):
        raise ValueError("weights: each row should sum to 1, over what it looks at")
    return weights


def percent(share):
    """A share in 0..1 as text, in steps of a percent where it is not small."""
    return f"{number(100 * share, 2)} %"
