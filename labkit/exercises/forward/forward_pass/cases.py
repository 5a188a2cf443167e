"""The cases of forward_pass, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.forward._common import (
    draw_params,
    draw_state,
    far_logits,
    lively_params,
    one_hot,
    quiet_params,
)


def cases(rng):
    """Terms off one at a time, T = 1, a repeated token, lists, sizes, extremes, two calls."""
    H, C = 3, 5

    def case(label, indices, h=None, params=None, **changed):
        h = draw_state(H, rng) if h is None else h
        params = draw_params(H, C, rng) if params is None else params
        inputs = changed.get("inputs", one_hot(indices, params[4].size))
        return Case(label, inputs, h, params)

    no_bias = draw_params(H, C, rng)[:3] + (np.zeros((H, 1)), np.zeros((C, 1)))
    sure = draw_params(H, 6, rng)
    sure[4][:] = far_logits(rng)
    full = draw_params(H, C, rng)
    full[3][:] = rng.permutation(np.array([1000.0, -1000, 0.3]))[:, None]
    dense = rng.normal(size=(4, C, 1))
    dense[2] = 0  # a column that leaves the state to V and the bias
    several = one_hot([1, 3, 0, 2], C)
    several[0], several[2, 4] = 0, 1
    inputs, h, params = one_hot([2, 0, 3], 4), draw_state(3, rng), draw_params(3, 4, rng)
    return [
        case("four time steps", [1, 3, 3, 0]),
        case("one time step", [2]),
        case("one token six times", [4] * 6),
        case("a zero initial state", [0, 2, 1, 4], h=np.zeros((H, 1))),
        case("zero biases", [3, 1, 4, 4], params=no_bias),
        case("a list of columns and parameters in a list", [],
             inputs=list(one_hot([2, 0, 1, 1], C)), params=list(draw_params(H, C, rng))),
        case("inputs that are not one-hot", [], inputs=dense),
        case("inputs of integers", [], inputs=one_hot([1, 4, 0, 2], C).astype(int)),
        case("as many units as tokens", [2, 1, 0, 2, 3], h=draw_state(4, rng),
             params=draw_params(4, 4, rng)),
        case("one hidden unit", [0, 1, 1, 2], h=draw_state(1, rng), params=draw_params(1, 3, rng)),
        case("one token in the vocabulary", [0, 0, 0], params=draw_params(H, 1, rng)),
        case("a column of zeros, and one of two ones", [], inputs=several),
        case("logits of ±1000", [4, 0, 1], params=sure),
        case("pre-activations of ±1000", [1, 2, 0], params=full),
        case("as many steps as units and tokens", [2, 1, 0, 3], h=draw_state(4, rng),
             params=draw_params(4, 4, rng)),
        case("inputs and parameters that lie in column order", [],
             inputs=np.asfortranarray(one_hot([3, 0, 1, 1], C)),
             params=tuple(map(np.asfortranarray, draw_params(H, C, rng)))),
        case("forty time steps", rng.integers(0, C, size=40), params=lively_params(H, C, rng)),
        Case("a second pass made after the first", (inputs, h, params),
             (one_hot([1, 1, 0], 4), draw_state(3, rng), draw_params(3, 4, rng)),
             driver=first_of_two),
        Case("the same inputs after another state", (inputs, h, params),
             (inputs, draw_state(3, rng), params), driver=on_same_objects),
        Case("the same inputs with other parameters", (inputs, h, params),
             (inputs, h, draw_params(3, 4, rng)), driver=on_same_objects),
        Case("other inputs with the same state", (inputs, h, params),
             (one_hot([1, 3, 0], 4), h, params), driver=on_same_objects),
        case("a state at rest when another token comes", [1] * 12 + [3],
             params=quiet_params(H, C, rng)),
    ]  # fmt: skip


RETURNS = Several(
    Array("outputs", stack=True, rtol=2e-8), Array("hidden_states", stack=True, rtol=2e-8)
)

PROMISES = {
    "an array (T, C, 1) or a list": (
        "four time steps",
        "a list of columns and parameters in a list",
    ),
    "as lists or arrays": (
        lambda pair: [np.array(part) for part in pair],
        lambda pair: tuple(list(part) for part in pair),
    ),
}
