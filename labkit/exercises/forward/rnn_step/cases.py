"""The cases of rnn_step, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.forward._common import draw_params, draw_state, far_logits, one_hot


def cases(rng):
    """One-hot and dense inputs, terms switched off one at a time, then sizes of 1 and extremes."""

    def case(label, x, h_prev, params):
        return Case(label, x, h_prev, params)

    H, C = 4, 6
    zero = np.zeros((H, 1))
    no_bias = draw_params(H, C, rng)[:3] + (np.zeros((H, 1)), np.zeros((C, 1)))
    sure = draw_params(H, C, rng)
    sure[4][:] = far_logits(rng)
    full = draw_params(H, C, rng)
    full[3][:] = rng.permutation(np.array([1000.0, -1000, 0.3, -0.2]))[:, None]
    mixed = rng.permutation([1.0, 0.5, -0.75, 0.25, 0, 0])[:, None]
    x, h, params = one_hot([2], 4)[0], draw_state(3, rng), draw_params(3, 4, rng)
    return [
        case("a one-hot input", one_hot([2], C)[0], draw_state(H, rng), draw_params(H, C, rng)),
        case("a zero state before", one_hot([4], C)[0], zero, draw_params(H, C, rng)),
        case("zero biases", one_hot([1], C)[0], draw_state(H, rng), no_bias),
        case("an input that is not one-hot", rng.normal(size=(C, 1)), draw_state(H, rng),
             draw_params(H, C, rng)),
        case("an input of zeros", np.zeros((C, 1)), draw_state(H, rng), draw_params(H, C, rng)),
        case("an input of integers", one_hot([0], C)[0].astype(int), draw_state(H, rng),
             draw_params(H, C, rng)),
        case("parameters in a list", one_hot([2], 3)[0], draw_state(5, rng),
             list(draw_params(5, 3, rng))),
        case("as many units as tokens", one_hot([3], 4)[0], draw_state(4, rng),
             draw_params(4, 4, rng)),
        case("one hidden unit", one_hot([1], 3)[0], draw_state(1, rng), draw_params(1, 3, rng)),
        case("one token", np.array([[0.7]]), draw_state(3, rng), draw_params(3, 1, rng)),
        case("an input whose largest entry and whose sum are 1", mixed, draw_state(H, rng),
             draw_params(H, C, rng)),
        case("an input of two ones", one_hot([0], C)[0] + one_hot([4], C)[0], draw_state(H, rng),
             draw_params(H, C, rng)),
        case("logits of ±1000", one_hot([5], C)[0], draw_state(H, rng), sure),
        case("pre-activations of ±1000", one_hot([3], C)[0], draw_state(H, rng), full),
        case("parameters that lie in column order", one_hot([1], C)[0], draw_state(H, rng),
             tuple(map(np.asfortranarray, draw_params(H, C, rng)))),
        Case("a second step made after the first", (x, h, params),
             (one_hot([0], 4)[0], draw_state(3, rng), draw_params(3, 4, rng)),
             driver=first_of_two),
        Case("the same input after another state", (x, h, params), (x, draw_state(3, rng), params),
             driver=on_same_objects),
        Case("the same input with other parameters", (x, h, params),
             (x, h, draw_params(3, 4, rng)), driver=on_same_objects),
        Case("another input with the same state", (x, h, params), (one_hot([3], 4)[0], h, params),
             driver=on_same_objects),
    ]  # fmt: skip


RETURNS = Several(Array("h", rtol=2e-8), Array("o", rtol=2e-8))

PROMISES = {
    "one-hot or any other": (
        "a one-hot input",
        "an input that is not one-hot",
        "an input of zeros",
        "an input of integers",
        "an input whose largest entry and whose sum are 1",
        "an input of two ones",
    ),
}
