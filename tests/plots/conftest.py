"""A small network, and every picture drawn once from it."""

import matplotlib
import numpy as np
import pytest
from dealt import share
from matplotlib._pylab_helpers import Gcf

from labkit import plots
from labkit.data import anbn, anbn_floor, anbn_string, one_hot_pairs
from labkit.numerics import semi_orthogonal, softmax
from labkit.plots import picture as picture_module

HIDDEN = 12
VOCABULARY = {"a": 0, "b": 1, "EOS": 2, "UNK": 3}
WORDS = {index: word for word, index in VOCABULARY.items()}


class Network:
    """A tanh network of the labs' form, with one string run through it."""

    def __init__(self, n=4):
        rng = np.random.default_rng(0)
        size = len(VOCABULARY)
        self.params = (
            semi_orthogonal(HIDDEN, size, rng),
            0.9 * semi_orthogonal(HIDDEN, HIDDEN, rng),
            semi_orthogonal(size, HIDDEN, rng),
            0.1 * rng.normal(size=(HIDDEN, 1)),
            0.1 * rng.normal(size=(size, 1)),
        )
        self.sequence = anbn_string(n)
        ((self.inputs, self.targets),) = one_hot_pairs([self.sequence], VOCABULARY)
        self.outputs, self.states = self.forward(self.inputs, np.zeros((HIDDEN, 1)), self.params)
        self.grads = [rng.normal(size=p.shape) for p in self.params]

    @staticmethod
    def forward(inputs, hidden_state, params):
        U, V, W, b_hidden, b_out = params
        outputs, states = [], [hidden_state]
        for x in inputs:
            states.append(np.tanh(U @ x + V @ states[-1] + b_hidden))
            outputs.append(softmax(W @ states[-1] + b_out))
        return outputs, states


@pytest.fixture
def network():
    return Network()


def _padding(network):
    strings = [anbn_string(n) for n in (3, 1, 5)]
    padded, mask = np.full((3, 11), 3), np.zeros((3, 11), bool)
    for row, string in enumerate(strings):
        padded[row, : len(string)] = [VOCABULARY[word] for word in string]
        mask[row, : len(string)] = True
    return plots.padding(padded, mask, WORDS)


def _lengths(network):
    rng = np.random.default_rng(0)
    held_out = anbn(60, 15, rng=rng, min_n=10)
    return plots.length_histogram({"train": anbn(80, rng=rng), "held out": held_out})


def _losses():
    steps = np.arange(1, 301)
    fast, slow = 2.2 + 3 * np.exp(-steps / 40), 4.6 + 1.5 * np.exp(-steps / 200)
    return {"Adam": fast, "SGD as published": slow, "Adam, no clipping": fast + 0.01}


GALLERY = {
    "tokens": lambda n: plots.tokens_picture(
        n.sequence, [VOCABULARY[w] for w in n.sequence], np.eye(4)[[0] * 4 + [1] * 4 + [2]], WORDS
    ),
    "tokens, long words": lambda n: plots.tokens_picture(
        ["incomprehensibilities", "counterrevolutionary", "are"],
        [0, 1, 2],
        np.eye(3),
        dict(enumerate(["incomprehensibilities", "are", "UNK"])),
    ),
    "letters": lambda n: plots.letters(["a", "a", "b"]),
    "padding": _padding,
    "lengths": _lengths,
    "unrolled": lambda n: plots.unrolled(n.sequence[:-1], n.outputs, n.states, WORDS),
    "unrolled, long": lambda n: plots.unrolled(
        n.sequence[:-1], n.outputs, n.states, WORDS, max_steps=5
    ),
    "softmax": lambda n: plots.softmax_picture([2.0, -1.0, 0.5, 0.0], softmax, VOCABULARY),
    "counting": lambda n: plots.counting_units(n.forward, n.params, VOCABULARY),
    "norms": lambda n: plots.hidden_norms({"orthogonal": n.states, "zero": 0 * np.array(n.states)}),
    "tangent": lambda n: plots.tangent(np.cosh, 0.5, np.sinh(0.5), "V[0, 1]"),
    "tangent, wrong": lambda n: plots.tangent(np.cosh, 0.5, -40.0, "V[0, 1]"),
    "attention": lambda n: plots.attention_map(list("abcd"), np.tri(4) / np.tri(4).sum(1)[:, None]),
    "attention, long": lambda n: plots.attention_map([f"f{i}" for i in range(60)], np.eye(60), 30),
    "distance, tokens": lambda n: plots.gradient_distance(
        {"plain": 0.5 ** np.arange(30.0)[::-1], "attention": np.ones(30)}, at="x_t"
    ),
    "agreement": lambda n: plots.gradient_agreement(n.grads, n.grads),
    "agreement, wrong": lambda n: plots.gradient_agreement(
        [0.5 * n.grads[0], *n.grads[1:]], n.grads
    ),
    "distance": lambda n: plots.gradient_distance(
        {r: r ** np.arange(30.0)[::-1] for r in (0.5, 0.98, 1.0, 1.02, 1.3)}, clip=5.0
    ),
    "clipping": lambda n: plots.clipping([2.0, 0.6], 1.0),
    "losses": lambda n: plots.loss_curve(_losses(), anbn_floor()),
    "losses, log": lambda n: plots.loss_curve(_losses(), anbn_floor(), log=True),
    "losses, baseline": lambda n: plots.loss_curve(
        _losses(), anbn_floor(), baselines={"counting, 5-gram": 3.1}
    ),
    "one loss": lambda n: plots.loss_curve([3.0]),
    "accuracy": lambda n: plots.length_accuracy(
        {"RNN": {k: float(k < 10) for k in range(1, 21)}, "by hand": dict.fromkeys(range(1, 21), 1)}
    ),
    "accuracy curve": lambda n: plots.accuracy_curve(
        {"network": [0.95, 0.974, 0.98], "without memory": [0.9, 0.909, 0.908]},
        {"most frequent tag": 0.91, "best possible": 0.9866},
    ),
    "beliefs": lambda n: plots.tag_beliefs(
        ["the", "old", "sleep"],
        {"network": [[1, 0, 0], [0.1, 0.9, 0], [0, 0, 1]], "exact": np.eye(3)},
        ["DET", "ADJ", "VERB"],
    ),
    "agreement, six": lambda n: plots.gradient_agreement(
        [0.3 * n.grads[0], *n.grads],
        [0.3 * n.grads[0], *n.grads],
        ("E", "U", "V", "W", "b_hidden", "b_out"),
    ),
    "steps": lambda n: plots.step_probabilities(n.sequence, n.outputs, VOCABULARY),
    "steps, long": lambda n: plots.step_probabilities(
        anbn_string(9), np.full((18, 4), 0.25), VOCABULARY
    ),
    "gates": lambda n: plots.gates_over_time(
        n.sequence,
        {
            "forget gate": 0.5 + 0.4 * np.sin(np.ones((9, 1)) * range(5)),
            "cell": np.arange(45.0).reshape(9, 5) / 20 - 1,
        },
    ),
    "gates, long": lambda n: plots.gates_over_time(
        ["f1"] * 60, {"forget gate": np.full((60, 3), 0.73)}
    ),
    "answers": lambda n: plots.answer_curves(
        {
            "plain": {5: [0.0, 0.1], 20: [1.4, 2.0], 40: [2.08, 2.08]},
            "GRU": {5: [0.0, 0.0], 20: [0.01, 0.0], 40: [0.05, 0.2]},
        },
        np.log(8),
    ),
    "reach": lambda n: plots.gradient_reach(
        {"plain": 0.7 ** np.arange(20.0) * [[1.0], [2.0]], "LSTM": 0.95 ** np.arange(20.0)}
    ),
    "side by side": lambda n: plots.side_by_side(n.grads, [g + 1e-15 for g in n.grads]),
    "side by side, wrong": lambda n: plots.side_by_side(n.grads, [g * 1.1 for g in n.grads]),
    "timing": lambda n: plots.timing(
        {
            "B = 1, T = 10": {"NumPy": 6e-5, "torch": 9e-4},
            "C = 44, H = 512, B = 32, T = 64": {"NumPy": 0.05, "torch": 0.04},
        }
    ),
}


class Drawn:
    """One picture of the gallery with what only its figure knew."""

    def __init__(self, name):
        self.settings_before, self.texts = dict(matplotlib.rcParams), []
        keep = picture_module._render
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(picture_module, "_render", lambda f: (self._look(f), keep(f))[1])
            self.picture = GALLERY[name](Network())
        self.settings_after, self.open_figures = dict(matplotlib.rcParams), dict(Gcf.figs)

    def _look(self, figure):
        """Keep (text, bounding box in pixels) of every text that the figure shows."""
        figure.draw_without_rendering()
        found = list(figure.texts)
        for ax in figure.axes:
            found += [*ax.texts, ax.title, ax._left_title]
            for axis in (ax.xaxis, ax.yaxis) if ax.axison else ():
                found += [axis.label, *_tick_labels(axis)]
        shown = [t for t in found if t.get_visible() and t.get_text().strip()]
        self.texts += [(t.get_text(), t.get_window_extent()) for t in shown]


def _tick_labels(axis):
    """The labels of the ticks in view: matplotlib keeps others, which it never draws."""
    low, high = sorted(axis.get_transform().transform(axis.get_view_interval()))
    for tick in axis.get_major_ticks():
        if low - 1e-9 <= axis.get_transform().transform(tick.get_loc()) <= high + 1e-9:
            yield from (tick.label1, tick.label2)


_drawn = {}


@pytest.fixture(params=share(GALLERY, 6))
def drawn(request):
    """Every picture of the gallery in turn; each is drawn once for all tests."""
    if request.param not in _drawn:
        _drawn[request.param] = Drawn(request.param)
    return _drawn[request.param]


@pytest.fixture
def gallery():
    """A function that draws the picture of a name anew."""
    return lambda name: GALLERY[name](Network())


@pytest.fixture
def drafts(monkeypatch):
    """Pictures of few pixels, for tests of what is in them and is said about them."""
    monkeypatch.setenv(picture_module.DRAFT, "1")
