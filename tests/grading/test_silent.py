"""Stand-ins for plots: what is taken apart has the parts that wait for it. In this process."""

import sys

import pytest

from labkit.grading.inside import silent

# What learners write below `plt`, `fig` and `ax`; each of them runs with matplotlib itself.
LINES = [
    "markers, stems, base = ax.stem([1, 2])",
    "line, caps, bars = plt.errorbar([1], [2], 0.1)",
    "line, *others = plt.errorbar([1], [2], 0.1)",
    "width, height = fig.get_size_inches()\nfig.set_size_inches(2 * width, height / 2)",
    "wedges, texts, percents = ax.pie([1, 2], autopct='%d')",
    "wedges, texts = ax.pie([1, 2])",
    "one, two = plt.plot([1], [2], [3], [4])",
    "(line,) = plt.plot([1, 2])\nline.set_data([0], [1])",
    "lines = list(ax.plot([1]))\nlines[0].set_color('red')",
    "places, labels = plt.xticks()",
    "left, right, low, high = plt.axis()",
    "counts, xs, ys, image = ax.hist2d([1, 2], [1, 2])",
    "counts, edges, _ = plt.hist([1, 2, 3], bins=4)\nassert counts.sum() == 3",
    "a, b = fig.subplots(1, 2)\nplt.close(fig)",
    "a, b = plt.figure(figsize=(2, 2)).subplots(1, 2)",
    "a, b = ax.figure.subplots(1, 2)",
    "for bar in ax.bar([1], [2]): bar.set_alpha(0.5)",
    "for line in ax.lines: line.remove()",
    "fig, axes = plt.subplots(2, 3)\nassert axes.shape == (2, 3)",
    "for f, a in [plt.subplots()]: a.plot([1])",
    "for line in ax.boxplot([1, 2])['medians']: line.set_color('red')",
    "if ax.get_ylim()[1] > ax.get_window_extent().height: pass",
    "print(*fig.axes, matplotlib.__version__)",
]


@pytest.fixture
def names(monkeypatch):
    """A namespace in which plots are silent, while the test runs."""
    real = [m for m in sys.modules if m.split(".")[0] in silent.NAMES]
    for module in real:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setattr(sys, "meta_path", [silent.Finder(), *sys.meta_path])
    found: dict = {}
    exec("import matplotlib\nfrom matplotlib import pyplot as plt\nfig, ax = plt.subplots()", found)
    yield found
    for module in [m for m in sys.modules if m.split(".")[0] in silent.NAMES]:
        del sys.modules[module]


@pytest.mark.parametrize("line", LINES)
def test_what_is_taken_apart_has_its_parts(names, line):
    assert isinstance(names["matplotlib"], silent.SilentModule)
    exec(line, names)


def test_a_loop_over_what_is_not_known_is_over_at_once():
    assert [x for x in silent.Silent()] == [] == list(silent.Silent().patches)
