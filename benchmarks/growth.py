"""How the benchmarks' figures grow with size: a fitted exponent for each series, and a picture."""

import math
from collections import defaultdict
from pathlib import Path

from _common import table


def by_series(points: list[dict]) -> dict[tuple[str, str, str], list[dict]]:
    """Points by size, under (what grows, its unit, the size); only where there are three sizes."""
    found = defaultdict(list)
    for point in points:
        found[point["series"], point["y_name"], point["x_name"]].append(point)
    return {
        key: sorted(found[key], key=lambda p: p["x"])
        for key in sorted(found)
        if len({p["x"] for p in found[key]}) > 2
    }


def exponent(xs: list[float], ys: list[float]) -> tuple[float, float]:
    """(a, largest factor between fit and point) of the least-squares fit y = c x^a.

    A line through (ln x, ln y). A start-up cost makes a smaller than the growth at large sizes.
    """
    u, v = [math.log(x) for x in xs], [math.log(y) for y in ys]
    mean_u, mean_v = sum(u) / len(u), sum(v) / len(v)
    spread = sum((a - mean_u) ** 2 for a in u)
    slope = sum((a - mean_u) * (b - mean_v) for a, b in zip(u, v, strict=True)) / spread
    off = max(abs(b - mean_v - slope * (a - mean_u)) for a, b in zip(u, v, strict=True))
    return slope, math.exp(off)


def fits(points: list[dict]) -> str:
    """A Markdown table: the exponent of each series."""
    rows = []
    for (name, y_name, x_name), series in by_series(points).items():
        xs, ys = [p["x"] for p in series], [p["y"] for p in series]
        slope, off = exponent(xs, ys)
        rows.append((name, f"{y_name} against {x_name}", f"{xs[0]:g}–{xs[-1]:g}",
                     f"{ys[0]:.3g}–{ys[-1]:.3g}", f"{slope:.2f}", f"{off:.2f}"))  # fmt: skip
    head = ("what", "measured", "sizes", "from–to", "exponent", "largest factor off the fit")
    return table(head, rows)


def draw(points: list[dict], path: Path) -> str:
    """A panel for each size and unit, a line for each series. Returns the alt text."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    panels = defaultdict(dict)
    for (name, *units), found in by_series(points).items():
        panels[tuple(units)][name] = found
    rows = math.ceil(len(panels) / 2)
    figure, grid = plt.subplots(rows, 2, figsize=(9, 3.4 * rows), layout="constrained",
                                squeeze=False)  # fmt: skip
    for axes in grid.flat[len(panels):]:  # fmt: skip
        axes.remove()
    said = [_panel(axes, *names, lines)
            for axes, (names, lines) in zip(grid.flat, panels.items(), strict=False)]  # fmt: skip
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)
    return "Cost against size, on logarithmic axes. " + " ".join(said)


def _panel(axes, y_name: str, x_name: str, lines: dict[str, list[dict]]) -> str:
    """Draw the series of one size and unit. Returns a sentence that says what is seen."""
    from labkit.plots.palette import series_colour, series_dash

    said, sizes, costs = [], set(), []
    for number, (name, found) in enumerate(lines.items()):
        xs, ys = [p["x"] for p in found], [p["y"] for p in found]
        slope, _ = exponent(xs, ys)
        said.append(f"{name} {slope:.2f}")
        axes.loglog(xs, ys, "osv^D"[number % 5], linestyle=series_dash(number),
                    color=series_colour(number), label=f"{name} ({slope:.2f})")  # fmt: skip
        sizes, costs = sizes | set(xs), costs + ys
    _plain_ticks(axes, sorted(sizes), costs)
    axes.set(xlabel=x_name, ylabel=y_name)
    axes.legend(fontsize="x-small", frameon=False, loc="upper left")
    return f"{y_name} against {x_name}, exponents: {', '.join(said)}."


def _plain_ticks(axes, sizes: list[float], costs: list[float]) -> None:
    """Numbers as one writes them; a good range of cost, so that what is flat looks flat."""
    from matplotlib.ticker import NullLocator

    low, high = min(costs) / 1.5, max(max(costs), 4 * min(costs))
    axes.set_ylim(low, high * (high / low) ** 0.5)  # the upper third is the legend's
    ticks = [base * 10.0**power for power in range(-4, 5) for base in (1, 2, 5)]
    axes.set_yticks([t for t in ticks if low <= t <= high][:: 2 if high > 60 * low else 1])
    shown = [sizes[0]]
    for size in sizes:  # numbers need room beside each other
        shown += [size] if size > 1.4 * shown[-1] else []
    axes.set_xticks(shown)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_minor_locator(NullLocator())
        axis.set_major_formatter("{x:g}")
