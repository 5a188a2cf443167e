"""The cases of torch_gradients, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case
from labkit.exercises.pytorch._common import LossAndGradients, random_batch, random_params
from labkit.exercises.pytorch.drivers import (
    gradients,
    gradients_after_backward,
    gradients_after_near,
    gradients_again,
    gradients_kept,
    gradients_of_tensors,
    gradients_reordered,
)
from labkit.numerics import semi_orthogonal


def cases(rng):
    """No padding first, then padding, one step, one sequence; stale gradients; tensors."""

    def case(label, lengths, driver=gradients, hidden_size=4, vocab_size=6, bias=1.0):
        U, V, W, b_hidden, b_out = random_params(rng, hidden_size, vocab_size)
        params = U, V, W, bias * b_hidden, bias * b_out
        return Case(label, params, *random_batch(rng, lengths, vocab_size), driver=driver)

    return [
        case("one sequence of one time step", [1]),
        case("one sequence", [5]),
        case("a batch without padding", [5, 5, 5]),
        case("a batch with padding", [3, 5, 1]),
        case("torch tensors as arguments", [4, 2, 5], gradients_of_tensors),
        case("a second call on one model", [3, 5, 1], gradients_again),
        case("gradients left by another loss", [2, 5, 4], gradients_after_backward),
        case("one hidden unit", [2, 4, 3], hidden_size=1, vocab_size=5),
        _large_logits(case("logits of some hundreds", [4, 3])),
        case("a first call, looked at after a second one", [4, 2], gradients_kept),
        case("a module that makes self.linear first", [3, 5], gradients_reordered),
        case("as many sequences as steps, units and words", [4, 2, 3, 4], vocab_size=4),
        _lively(case("forty time steps", [40, 31]), rng),
        Case(
            "one argument changed since the call before",
            random_params(rng, 4, 6),
            *random_batch(rng, [3, 5], 6),
            (random_params(rng, 4, 6), *random_batch(rng, [5, 3], 6)),
            driver=gradients_after_near,
        ),
    ]


def _large_logits(case):
    """The same case with an output layer that makes softmax overflow unless it is shifted."""
    U, V, W, b_hidden, b_out = case.args[0]
    params = U, V, 400 * W, b_hidden, 1000 * np.sign(b_out)
    return Case(case.label, params, *case.args[1:], driver=case.driver)


def _lively(case, rng):
    """The same case with a network in which no state is forgotten soon."""
    U, V, W, b_hidden, b_out = case.args[0]
    params = 0.2 * U, semi_orthogonal(len(V), len(V), rng), W, 0.2 * b_hidden, b_out
    return Case(case.label, params, *case.args[1:], driver=case.driver)


RETURNS = LossAndGradients()

PROMISES = {
    "NumPy arrays or tensors": ("a batch with padding", "torch tensors as arguments"),
}
