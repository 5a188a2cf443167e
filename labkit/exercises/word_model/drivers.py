"""Drivers of lab 09: they build the models that its exercises get. They hold no answer.

What a stand-in model answers is made from the case's own arguments.
"""

import random
from collections.abc import Iterator

import numpy as np

from labkit.engine.drivers import Step, call
from labkit.engine.plain import realise
from labkit.engine.theirs import Frozen, Theirs

AGAIN = " the second time"
NAMES = ("U", "V", "W", "b_hidden", "b_out")


def fresh(
    subject: Theirs, vocab_size: int, hidden_size: int, seeds: tuple, X: Frozen, y: Frozen
) -> Iterator[Step]:
    """Three models that nobody has touched, the first two from one seed: params and loss."""
    models = [call(subject, vocab_size, hidden_size, np.random.default_rng(s)) for s in seeds]
    params = [_params(m) for m in models]
    yield "calculate_loss", {"params": params, "loss": models[0].calculate_loss(X, y)}


def ask(subject: Theirs, params: Frozen, calls: Frozen) -> Iterator[Step]:
    """Make a model, give it params, and call its methods in order.

    Each call is (name, *arguments), each answer is named after its method, or "no bptt" for the
    method that a class need not have. The call "params" gives the model new ones, "params moved"
    writes new numbers into those it has.
    """
    hidden_size, vocab_size = params[0].shape
    model = call(subject, vocab_size, hidden_size, np.random.default_rng(0))
    if not _give(model, params):
        yield "", {"missing": "params"}
        return
    names, known = set(), {}
    for name, *given in calls:
        # What is equal is one object, as it is where a model is asked twice of one sentence.
        arguments = [known.setdefault(repr(argument), argument) for argument in given]
        if name == "params":
            _give(model, *arguments)
        elif name == "params moved":
            for param, moved in zip(_params(model), *arguments, strict=True):
                param[...] = moved
        elif name == "bptt" and not hasattr(model, name):
            yield "", {"no bptt": None}
        elif not callable(getattr(model, name, None)):
            yield name, {"missing": name}
            return
        else:
            again = AGAIN if name in names else ""
            yield name, {name + again: getattr(model, name)(*arguments)}
        names.add(name)


def back(
    subject: Theirs,
    params: Frozen,
    outputs: Frozen,
    states: Frozen,
    x: Frozen,
    y: Frozen,
    *rest: Frozen,
) -> Theirs:
    """subject(model, x, y, ...) on a model whose forward pass is known."""
    return call(subject, Known(params, outputs, states), x, y, *rest)


def back_again(
    subject: Theirs, arrays: Frozen, x: Frozen, y: Frozen, first: int, second: int
) -> Theirs:
    """What `back` gave second, on the very same model and sentence with another truncation."""
    model = Known(*arrays)
    call(subject, model, x, y, first)
    return call(subject, model, x, y, second)


def back_first(subject: Theirs, first: Frozen, second: Frozen) -> Theirs:
    """What `back` gave first, looked at after a second model and sentence."""
    result = back(subject, *first)
    back(subject, *second)
    return result


def compare(
    subject: Theirs,
    params: Frozen,
    weights: Frozen,
    full: Frozen,
    short: Frozen,
    x: Frozen,
    y: Frozen,
    *rest: Frozen,
) -> dict:
    """subject(model, x, y, ...) on a model whose loss is a sum of weighted sines of params.

    Its bptt answers full when it is asked for all steps, and short when it is not.
    """
    model = Waves(params, weights, full, short)
    result = call(subject, model, x, y, *rest)
    return {"counts": result, "params": _params(model)}


def step(
    subject: Theirs, params: Frozen, pull: Frozen, pairs: Frozen, learning_rate: float
) -> dict:
    """The params of a model after subject(model, x, y, learning_rate) for all pairs, and what
    the calls returned."""
    model, known = Bowl(params, pull), {}
    # Equal sentences are one object, as they are where a training comes round to them again.
    results = [
        call(subject, model, known.setdefault(repr(x), x), y, learning_rate) for x, y in pairs
    ]
    return {"returned": results, "params": _params(model)}


def train(
    subject: Theirs, params: Frozen, pull: Frozen, X: Frozen, y: Frozen, *rest: Frozen
) -> dict:
    """What subject(model, X, y, ...) returned, the params of the model afterwards, and the
    sentences of its steps: their places in X, -1 for one that does not stand there."""
    model = Stepping(params, pull)
    places = {str(list(x)): place for place, x in enumerate(X)}
    result = call(subject, model, X, y, *rest)
    order = [places.get(str(list(x)), -1) for x in model.sentences]
    return {"returned": result, "params": _params(model), "order": order, "sentences": len(X)}


def write(
    subject: Theirs,
    tables: Frozen,
    index_to_word: Frozen,
    word_to_index: Frozen,
    seeds: Frozen,
    *rest: Frozen,
) -> list:
    """One sentence for every seed, from a model that predicts by tables.

    NumPy's and Python's global random states are set to something else before each call, so that
    a draw which depends on them cannot repeat, and are put back afterwards.
    """
    model, sentences = Tables(tables), []
    kept = np.random.get_state(), random.getstate()  # noqa: NPY002
    try:
        for number, seed in enumerate(seeds):
            np.random.seed(number)  # noqa: NPY002
            random.seed(number)
            rng = np.random.default_rng(seed)
            sentences.append(call(subject, model, index_to_word, word_to_index, rng, *rest))
    finally:
        np.random.set_state(kept[0])  # noqa: NPY002
        random.setstate(kept[1])
    return sentences


class Model:
    """Holds params, and them alone: more than that the lab's own model need not have."""

    def __init__(self, params):
        self.params = tuple(realise(p) for p in params)


class Known(Model):
    """Its forward pass on a sentence, or on the beginning of it, is given."""

    def __init__(self, params, outputs, states):
        super().__init__(params)
        self._outputs, self._states = outputs, states

    def forward_propagation(self, x):
        return realise((self._outputs[: len(x)], self._states[: len(x) + 1]))


class Waves(Model):
    """Its loss is a sum of sines, a mean over words as calculate_loss is; bptt is given."""

    def __init__(self, params, weights, full, short):
        super().__init__(params)
        self._weights, self._full, self._short = weights, full, short

    def calculate_loss(self, X, y):
        waves = (np.sum(w * np.sin(p)) for w, p in zip(self._weights, self.params, strict=True))
        return float(sum(waves)) * len(X) / sum(len(targets) for targets in y)

    def bptt(self, x, y, truncate=4):
        given = self._full if truncate >= len(x) else self._short
        return tuple(realise(gradient) for gradient in given)


class Bowl(Model):
    """Every sentence pulls all params towards a number of its own, by springs of strength pull.

    The place depends on x and y, and every spring on the first parameter too; V's is three times
    as strong as the others.
    """

    STIFFNESS = (1.0, 3.0, 1.0, 1.0, 1.0)

    def __init__(self, params, pull):
        super().__init__(params)
        self._pulls = [pull * s for s in self.STIFFNESS]

    def calculate_loss(self, X, y):
        total = 0.0
        for sentence, targets in zip(X, y, strict=True):
            place = self._place(sentence, targets)
            for pull, param in zip(self._pulls, self.params, strict=True):
                away = param.ravel() - place
                total += pull * float(away.dot(away))
        return total / sum(len(targets) for targets in y)

    def bptt(self, x, y, truncate=4):
        place = self._place(x, y) + 0.1 * (truncate - 4)  # another truncation, another gradient
        return tuple(p * (param - place) for p, param in zip(self._pulls, self.params, strict=True))

    def _place(self, x, y):
        shares = 0.1 * sum(x) / len(x) - 0.2 * sum(y) / len(y)
        return float(shares + 0.1 * self.params[0].sum() / self.params[0].size)


class Stepping(Bowl):
    """Takes the steps too, for a loop that calls them; who is asked for a step gets none."""

    def __init__(self, params, pull):
        super().__init__(params, pull)
        self.sentences = []  # one a step

    def sgd_step(self, x, y, learning_rate):
        self.sentences.append(x)
        moved = zip(self.params, self.bptt(x, y), strict=True)
        self.params = tuple(param - learning_rate * gradient for param, gradient in moved)


class Tables:
    """Row t of its outputs is the row of table t that belongs to word t. The last one stays."""

    def __init__(self, tables):
        self._tables = tables

    def forward_propagation(self, x):
        last = len(self._tables) - 1
        rows = [self._tables[min(t, last)][int(index)] for t, index in enumerate(x)]
        return np.array(rows), np.zeros((len(rows) + 1, 2))

    def predict(self, x):
        return self.forward_propagation(x)[0].argmax(axis=1)


def _params(model: Theirs) -> Theirs:
    found = getattr(model, "params", None)
    if found is None and all(hasattr(model, name) for name in NAMES):
        found = tuple(getattr(model, name) for name in NAMES)
    return found


def _give(model: Theirs, params: Frozen) -> bool:
    """Put params where the model keeps them: in params, or in five attributes."""
    named = all(hasattr(model, name) for name in NAMES)
    own = realise(list(params))
    if hasattr(model, "params"):
        model.params = tuple(own)
    elif named:
        for name, param in zip(NAMES, own, strict=True):
            setattr(model, name, param)
    return hasattr(model, "params") or named
