"""The cases of RNNNumpy, and how what it returns is read. No answer, no mistakes."""

import math

import numpy as np

from labkit.engine import Array, Case, Foreign, Mismatch, Number, Several, gradients
from labkit.engine.contract import PARAM_NAMES, parameters
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.word_model import _common
from labkit.exercises.word_model.bptt.answer import bptt
from labkit.exercises.word_model.drivers import AGAIN, ask, fresh
from labkit.exercises.word_model.RNNNumpy.answer import RNNNumpy


def cases(rng):
    """Method by method: the forward pass alone, predictions, the loss, then what init made."""

    def draw(T, H, C, loud=1.0):
        U, V, W, b_hidden, b_out = _common.random_params(rng, H, C)
        return (U, V, loud * W, b_hidden, b_out), _common.repeating(rng, T, C)

    def case(label, params, *calls, view=None):
        return Case(label, params, calls, driver=ask, view=view)

    def forward(label, T, H, C, loud=1.0, by_columns=False):
        params, x = draw(T, H, C, loud)
        if by_columns:
            params = _common.by_columns(params)
        return case(label, params, ("forward_propagation", x))

    params, x = draw(5, 3, 6)
    longer = rng.integers(6, size=7)
    y, targets = rng.integers(6, size=5), rng.integers(6, size=7)
    y[0], y[2], targets[3] = 1 + y[0] % 5, 0, 0  # index 0 is a word as any other
    other, sentence = draw(6, 4, 3)
    pair = rng.integers(9, size=(2, 4))
    renewed = _common.random_params(rng, 3, 6)
    seeds = tuple(int(s) for s in rng.choice(2**31, size=2, replace=False))
    many = rng.integers(6, size=(120, 1)), rng.integers(6, size=(120, 1))  # some come again
    return [
        forward("forward_propagation of one word", 1, 4, 6),
        forward("forward_propagation of five words", 5, 4, 7),
        forward("forward_propagation of forty words", 40, 3, 5),
        forward("more hidden units than words", 4, 6, 3, by_columns=True),
        case("a sentence that is a list", params,
             ("forward_propagation", [int(i) for i in x[1:4]])),
        forward("logits of thousands", 4, 4, 4, loud=9000.0),
        case("two sentences one after the other", params, *(2 * [("forward_propagation", x)])),
        case("the same sentence with new params", params,
             ("forward_propagation", x), ("params", renewed), ("forward_propagation", x)),
        case("the same sentence when params have moved in place", params,
             ("forward_propagation", x), ("params moved", renewed), ("forward_propagation", x)),
        case("predict on five words", params, ("predict", x)),
        case("predict on one word", other, ("predict", sentence[:1])),
        case("predict with fewer words than steps", other, ("predict", sentence)),
        case("calculate_loss of one sentence", params, ("calculate_loss", [x], [y])),
        case("calculate_loss of two sentences of different lengths", params,
             ("calculate_loss", [x, longer], [y, targets])),
        case("calculate_loss of the same sentences with other targets", params,
             ("calculate_loss", [x, longer], [y, targets]),
             ("calculate_loss", [x, longer], [y, targets[::-1]])),
        case("calculate_loss of sentences that are lists", params,
             ("calculate_loss", *([[int(i) for i in s] for s in part]
                                  for part in ([x, longer], [y, targets])))),
        case("calculate_loss of a sentence of one word", params,
             ("calculate_loss", [x[:1]], [y[:1]])),
        case("calculate_loss of a hundred and twenty sentences", params,
             ("calculate_loss", [*many[0]], [*many[1]])),
        case("bptt where the class has it", params,
             ("forward_propagation", longer), ("bptt", longer, targets, 3),
             view=lambda leaves: _with_bptt(leaves, params, (longer, targets, 3))),
        Case("a model that nobody has trained", 9, 4, (seeds[0], seeds[0], seeds[1]),
             pair[:1], pair[1:], driver=fresh),
        case("a state at rest when another word comes", _quiet(params),
             ("forward_propagation", np.array([4] * 12 + [1]))),
    ]  # fmt: skip


def _quiet(params):
    """A network that comes to rest after some equal words: V hands little on."""
    U, V, *rest = params
    return U, 0.03 * V, *rest


_LEFT_OUT = "bptt is left out"


class Answers:
    """What `ask` or `fresh` found. Each leaf is named after the method it comes from."""

    rtol = 1e-8

    def read(self, value: Frozen) -> Leaves:
        if "missing" in value:
            raise Mismatch(f"the model has no {value['missing']}")
        if "params" in value:
            return _untrained(value)
        leaves = {}
        for method, answer in value.items():
            again = AGAIN if method.endswith(AGAIN) else ""
            read = _READERS[method.removesuffix(AGAIN)](answer)
            leaves |= {name + again: leaf for name, leaf in read.items()}
        return leaves


def _forward(answer: Frozen) -> Leaves:
    spec = Several(Array("outputs", stack=True), Array("hidden_states", stack=True))
    return spec.read(answer)


def _predict(answer: Frozen) -> Leaves:
    return {"predictions": np.array(_common.whole_numbers("what predict returned", answer))}


def _loss(answer: Frozen) -> Leaves:
    return Number("loss").read(answer)


def _with_bptt(leaves: dict, params: Frozen, arguments: tuple) -> Leaves:
    """A class without bptt is as good as one whose bptt is right: it is another exercise."""
    if _LEFT_OUT not in leaves:
        return leaves
    model = RNNNumpy.__new__(RNNNumpy)
    model.params = params
    others = {name: leaf for name, leaf in leaves.items() if name != _LEFT_OUT}
    return others | gradients().read(bptt(model, *arguments))


_READERS = {
    "forward_propagation": _forward,
    "predict": _predict,
    "calculate_loss": _loss,
    "bptt": lambda answer: gradients().read(answer),
    "no bptt": lambda _: {_LEFT_OUT: True},
}


def _untrained(value: dict) -> Leaves:
    """Shapes, what the seed decides, and whether the loss is about ln C."""
    draws = []
    for params in value["params"]:
        if params is None or isinstance(params, Foreign):
            raise Mismatch(f"model.params is {describe(params)}; a tuple of five arrays is wanted")
        draws.append(parameters().read(params))
    first, same, other = ([d[n] for n in PARAM_NAMES] for d in draws)
    shapes = [a.shape for a in first]
    repeats = all(np.array_equal(a, b) for a, b in zip(first, same, strict=True))
    differs = any(not np.array_equal(a, b) for a, b in zip(first, other, strict=True))
    loss = float(_loss(value["loss"])["loss"])
    near = abs(loss / math.log(len(first[2])) - 1) < 0.5
    return {
        "shapes of params": str(shapes),
        "the same rng": "the same params" if repeats else "other params",
        "another rng": "other params" if differs else "the same params",
        "loss before training": "near ln C" if near else "not near ln C",
    }


RETURNS = Answers()
