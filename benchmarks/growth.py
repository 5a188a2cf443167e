"""How the benchmarks' figures grow with size: a fitted exponent for each series, and a picture."""

import math
from collections import defaultdict
from pathlib import Path

from _common import table


def by_series(points: list[dict]) -> dict[str, list[dict]]:
    """Points of each series, by size."""
    found = defaultdict(list)
    for point in points:
        found[point["series"]].append(point)
    return {name: sorted(found[name], key=lambda p: p["x"]) for name in sorted(found)}


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
    for name, series in by_series(points).items():
        xs, ys = [p["x"] for p in series], [p["y"] for p in series]
        if len(set(xs)) < 3:
            continue
        slope, off = exponent(xs, ys)
        first, last = series[0], series[-1]
        rows.append((name, f"{first['y_name']} against {first['x_name']}",
                     f"{first['x']:g}–{last['x']:g}", f"{first['y']:.3g}–{last['y']:.3g}",
                     f"{slope:.2f}", f"{off:.2f}"))  # fmt: skip
    head = ("what", "measured", "sizes", "from–to", "exponent", "largest factor off the fit")
    return table(head, rows)


def draw(points: list[dict], path: Path) -> str:
    """A panel for each size and unit, a line for each series. Returns the alt text."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    series = {n: s for n, s in by_series(points).items() if len({p["x"] for p in s}) > 2}
    panels = defaultdict(dict)
    for name, found in series.items():
        panels[found[0]["x_name"], found[0]["y_name"]][name] = found
    rows = math.ceil(len(panels) / 2)
    figure, grid = plt.subplots(rows, 2, figsize=(9, 3.2 * rows), layout="constrained",
                                squeeze=False)  # fmt: skip
    for axes in grid.flat[len(panels):]:  # fmt: skip
        axes.remove()
    said = [_panel(axes, *names, lines)
            for axes, (names, lines) in zip(grid.flat, panels.items(), strict=False)]  # fmt: skip
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)
    return "Cost against size, on logarithmic axes. " + " ".join(said)


def _panel(axes, x_name: str, y_name: str, lines: dict[str, list[dict]]) -> str:
    """Draw the series of one size and unit. Returns a sentence that says what is seen."""
    from labkit.palette import series_colour, series_dash

    said = []
    for number, (name, found) in enumerate(lines.items()):
        xs, ys = [p["x"] for p in found], [p["y"] for p in found]
        slope, _ = exponent(xs, ys)
        said.append(f"{name} {slope:.2f}")
        axes.loglog(xs, ys, "osv^D"[number % 5], linestyle=series_dash(number),
                    color=series_colour(number), label=f"{name} ({slope:.2f})")  # fmt: skip
    axes.set(xlabel=x_name, ylabel=y_name)
    axes.margins(y=0.35)
    axes.legend(fontsize="x-small", frameon=False)
    return f"{y_name} against {x_name}, exponents: {', '.join(said)}."
