"""Exercise 9.3: RNNNumpy, the network of Part I as a class that reads word indices."""

import math
from typing import Any

import numpy as np

from labkit.engine import Array, Case, Exercise, Foreign, Mismatch, Number, Several, gradients
from labkit.engine.contract import PARAM_NAMES, parameters
from labkit.engine.drivers.word_model import ask, fresh
from labkit.engine.plain import describe
from labkit.exercises.forward.init_rnn import init_rnn
from labkit.exercises.forward.softmax import softmax
from labkit.exercises.word_model import _common
from labkit.exercises.word_model._rnn_numpy import INCOMPATIBLE, MISTAKES
from labkit.exercises.word_model.bptt import bptt


class RNNNumpy:
    """A model of word sequences. model.params is (U, V, W, b_hidden, b_out).

    forward_propagation(x): a sentence of T indices to outputs (T, C) and hidden_states
        (T + 1, H), of which entry 0 is the zero state before the first word.
    predict(x): the index of the likeliest next word at each step, (T,).
    calculate_loss(X, y): -ln p of the targets in nats, the mean over all words of all sentences.
    """

    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b_hidden, b_out = self.params
        hidden_states = np.zeros((len(x) + 1, V.shape[0]))
        for t in range(len(x)):
            from_input = U[:, x[t]] + b_hidden[:, 0]
            from_past = V @ hidden_states[t]
            hidden_states[t + 1] = np.tanh(from_input + from_past)
        logits = hidden_states[1:] @ W.T + b_out[:, 0]
        outputs = softmax(logits, axis=1)
        return outputs, hidden_states

    def predict(self, x):
        outputs, _ = self.forward_propagation(x)
        return outputs.argmax(axis=1)

    def calculate_loss(self, X, y):
        total, num_words = 0.0, 0
        for sentence, targets in zip(X, y, strict=True):
            outputs, _ = self.forward_propagation(sentence)
            p_targets = outputs[np.arange(len(targets)), targets]
            total -= np.sum(np.log(p_targets))
            num_words += len(targets)
        return total / num_words


def cases(rng):
    """Method by method: the forward pass alone, predictions, the loss, then what init made."""

    def draw(T, H, C, loud=1.0):
        U, V, W, b_hidden, b_out = _common.random_params(rng, H, C)
        return (U, V, loud * W, b_hidden, b_out), _common.repeating(rng, T, C)

    def case(label, params, *calls, view=None):
        return Case(label, params, calls, driver=ask, view=view)

    def forward(label, T, H, C, loud=1.0):
        params, x = draw(T, H, C, loud)
        return case(label, params, ("forward_propagation", x))

    params, x = draw(5, 3, 6)
    longer = rng.integers(6, size=7)
    y, targets = rng.integers(6, size=5), rng.integers(6, size=7)
    other, sentence = draw(6, 4, 3)
    pair = rng.integers(9, size=(2, 4))
    seeds = tuple(int(s) for s in rng.choice(2**31, size=2, replace=False))
    return [
        forward("forward_propagation of one word", 1, 4, 6),
        forward("forward_propagation of five words", 5, 4, 7),
        forward("more hidden units than words", 4, 6, 3),
        case("a sentence that is a list", params,
             ("forward_propagation", [int(i) for i in x[1:4]])),
        forward("logits of thousands", 4, 3, 6, loud=9000.0),
        case("two sentences one after the other", params, *(2 * [("forward_propagation", x)])),
        case("predict on five words", params, ("predict", x)),
        case("predict on one word", other, ("predict", sentence[:1])),
        case("predict with fewer words than steps", other, ("predict", sentence)),
        case("calculate_loss of one sentence", params, ("calculate_loss", [x], [y])),
        case("calculate_loss of two sentences of different lengths", params,
             ("calculate_loss", [x, longer], [y, targets])),
        case("calculate_loss of a sentence of one word", params,
             ("calculate_loss", [x[:1]], [y[:1]])),
        case("bptt where the class has it", params,
             ("forward_propagation", longer), ("bptt", longer, targets, 3),
             view=lambda leaves: _with_bptt(leaves, params, (longer, targets, 3))),
        Case("a model that nobody has trained", 9, 4, (seeds[0], seeds[0], seeds[1]),
             pair[:1], pair[1:], driver=fresh),
    ]  # fmt: skip


_LEFT_OUT = "bptt is left out"


class Answers:
    """What `ask` or `fresh` found. Each leaf is named after the method it comes from."""

    rtol = 1e-8

    def read(self, value: Any) -> dict[str, Any]:
        if "missing" in value:
            raise Mismatch(f"the model has no {value['missing']}")
        if "answers" not in value:
            return _untrained(value)
        leaves, seen = {}, set()
        for method, answer in value["answers"]:
            again = " the second time" if method in seen else ""
            seen.add(method)
            read = _READERS[method](answer)
            leaves |= {name + again: leaf for name, leaf in read.items()}
        return leaves


def _forward(answer: Any) -> dict[str, Any]:
    spec = Several(Array("outputs", stack=True), Array("hidden_states", stack=True))
    return spec.read(answer)


def _predict(answer: Any) -> dict[str, Any]:
    return {"predictions": np.array(_common.whole_numbers("what predict returned", answer))}


def _loss(answer: Any) -> dict[str, Any]:
    return Number("loss").read(answer)


def _with_bptt(leaves: dict, params: Any, arguments: tuple) -> dict[str, Any]:
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


def _untrained(value: dict) -> dict[str, Any]:
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


EXERCISE = Exercise(
    answer=RNNNumpy,
    cases=cases,
    returns=Answers(),
    number="9.3",
    minutes=12,
    difficulty=2,
    points=4,
    hints=(
        "`forward_propagation` is `forward_pass` of lab 03 for a sentence of indices: it starts "
        "from a zero state, and nothing is multiplied by a one-hot vector. The other two methods "
        "call it: `predict` reads off the likeliest words, `calculate_loss` averages -ln p of the "
        "targets over all words of all sentences.",
        "Which column of `U` is left when it is multiplied by the one-hot vector of index i, and "
        "how do you take it directly? Biases are columns `(H, 1)`, states of a sentence are rows: "
        "what has to be done to a bias before they are added? A long sentence and a short one: "
        "by what should their summed losses be divided, together?",
        "forward: states ← zeros, one row more than there are words\n\nfor each word: its column "
        "of U, V times the state before, the bias; tanh; into the next row\n\nall rows but the "
        "first, times W on the proper side, plus the other bias; softmax over the vocabulary"
        "\n\npredict: for each row of outputs, the place of its largest entry\n\nloss: over all "
        "sentences, add up -ln p at the targets and count the words; divide once, at the end",
    ),
    mistakes=MISTAKES,
    incompatible=INCOMPATIBLE,
)
