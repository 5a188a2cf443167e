"""Lab 06: NumPy and torch, second by second."""

from labkit.plots import palette
from labkit.plots.canvas import note
from labkit.plots.picture import Picture, house_style, new_figure
from labkit.plots.shapes import describe
from labkit.plots.words import number


@house_style
def timing(seconds):
    """Seconds a step for two ways to compute the same, one group of bars a setting.

    Measured times change from run to run, so the text words them in the way that
    tests/nbval_sanitize.cfg leaves out of the comparison: '1.3 ms', '15 times as long'.

    Args:
        seconds: dict from a setting, such as "B = 1, T = 10", to a dict from the way's name,
            such as "NumPy" and "torch", to seconds; the same ways in every setting.

    Returns:
        Picture; data: seconds (as given), ratios (dict: seconds of the second way over
        seconds of the first).

    Raises:
        ValueError: settings do not have the same two ways, or a time is not positive.
    """
    first, second = ways = _ways(seconds)
    ratios = {setting: times[second] / times[first] for setting, times in seconds.items()}
    figure = new_figure(0.9 + 0.78 * len(seconds))
    ax = figure.subplots()
    for group, times in enumerate(seconds.values()):
        _bar(ax, group - 0.19, first, times[first], palette.BLUE)
        _bar(ax, group + 0.19, second, times[second], palette.VERMILLION)
    _finish_timing(ax, seconds, ratios, ways)
    parts = "; ".join(
        f"{setting}: {first} {_duration(times[first])}, {second} {_duration(times[second])}, "
        f"so {second} takes {number(ratios[setting], 2)} times as long"
        for setting, times in seconds.items()
    )
    alt = f"Bars of time a step, logarithmic. {parts}."
    return Picture(figure, {"seconds": seconds, "ratios": ratios}, alt)


def _bar(ax, y, way, time, colour):
    ax.barh(y, time, height=0.36, color=colour)
    note(ax, time * 1.06, y, f"{way} {_duration(time)}", colour, ha="left", size=palette.SMALL)


def _ways(seconds):
    if not isinstance(seconds, dict) or not seconds:
        raise ValueError(f"timing needs a dict from setting to times, got {describe(seconds)}")
    ways = list(next(iter(seconds.values())))
    for setting, times in seconds.items():
        if len(ways) != 2 or list(times) != ways or not all(t > 0 for t in times.values()):
            raise ValueError(
                "timing needs the same two ways with positive seconds everywhere; "
                f"{setting!r} has {times}"
            )
    return ways


def _finish_timing(ax, seconds, ratios, ways):
    everything = [t for times in seconds.values() for t in times.values()]
    low, high = min(everything) / 2.5, max(everything)
    ax.set_xscale("log")
    ax.set_xlim(low, high * (high / low) ** 0.2)  # room for the words at the bars' ends
    for group, ratio in enumerate(ratios.values()):
        ahead = ways[0] if ratio >= 1 else ways[1]
        words = f"{ahead} {number(max(ratio, 1 / ratio), 2)}×\nfaster"
        where = ax.get_yaxis_transform()
        note(
            ax,
            1.02,
            group,
            words,
            ha="left",
            size=palette.SMALL,
            fontweight="bold",
            transform=where,
        )
    ax.set_yticks(range(len(seconds)), list(seconds))
    ax.tick_params(axis="y", length=0)
    ax.invert_yaxis()
    ax.spines["left"].set_visible(False)
    ax.set_xlabel("seconds a step, logarithmic")


def _duration(seconds):
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{number(seconds / size, 2)} {unit}"
    return f"{number(seconds / 1e-6, 2)} µs"
