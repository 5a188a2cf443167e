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
    """Draw every series against its size, both relative to its smallest. Returns the alt text."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot as plt

    from labkit.palette import SERIES

    figure, axes = plt.subplots(figsize=(8, 4.5), layout="constrained")
    said = []
    series = {n: s for n, s in by_series(points).items() if len({p["x"] for p in s}) > 2}
    for number, (name, found) in enumerate(series.items()):
        xs = [p["x"] / found[0]["x"] for p in found]
        ys = [p["y"] / found[0]["y"] for p in found]
        slope, _ = exponent(xs, ys)
        said.append(f"{name}: exponent {slope:.2f}")
        axes.loglog(xs, ys, "osv^D"[number % 5] + "-", color=SERIES[number % len(SERIES)],
                    label=f"{name} ({slope:.2f})")  # fmt: skip
    axes.set_xlabel("size, relative to the smallest")
    axes.set_ylabel("cost, relative to the smallest")
    axes.legend(fontsize="small", frameon=False)
    figure.savefig(path, dpi=110, metadata={"Software": None})
    plt.close(figure)
    return "Cost against size on logarithmic axes. " + "; ".join(said) + "."
