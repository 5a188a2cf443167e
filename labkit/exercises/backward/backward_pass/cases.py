"""The cases of backward_pass, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number, Several, gradients
from labkit.exercises.backward import _common
from labkit.exercises.backward._forward import sequence


def cases(rng):
    """One to twelve steps, one suspect switched off at a time."""
    return [
        Case("one time step", *_pass(rng, 1, 4, 3)),
        Case("four time steps", *_pass(rng, 4, 3, 5)),
        Case("a zero initial state", *_pass(rng, 3, 4, 4, start=0.0)),
        Case("zero biases", *_pass(rng, 5, 2, 4, biases=False)),
        Case("parameters in a list", *_with_a_list(*_dense(rng, 5, 4, 3))),
        Case("one unit", *_pass(rng, 3, 2, 1)),
        Case("gradients far above 5", *_steep(rng)),
        Case("a target whose probability is 0", *_impossible(rng), view=_finite),
    ]


def _finite(leaves):
    """A view for p = 0: the loss is large, and finite gradients are all alike."""
    grads = {name: np.where(np.isfinite(leaf), 0.0, leaf) for name, leaf in leaves.items()}
    return grads | _common.large_and_finite(leaves)


def _pass(rng, T, C, H, start=1.0, biases=True):
    params = _common.network(rng, C, H, biases)
    h0 = start * _common.hidden_state(rng, H)
    read, wanted = _common.tokens(rng, T, C), _common.tokens(rng, T, C)
    return sequence(params, h0, read, wanted)


def _dense(rng, T, C, H):
    """Inputs that are not one-hot, and one of zeros."""
    params, h0 = _common.network(rng, C, H), _common.hidden_state(rng, H)
    inputs = rng.normal(size=(T, C, 1))
    inputs[T // 2] = 0
    return sequence(params, h0, inputs, _common.tokens(rng, T, C))


def _with_a_list(inputs, outputs, hidden_states, targets, params):
    return inputs, outputs, hidden_states, targets, list(params)


def _steep(rng, T=20, C=3, H=4):
    """The same unlikely target at every step, so that clipping at any usual limit shows."""
    U, V, W, b_hidden, b_out = _common.network(rng, C, H)
    b_hidden[0] = 4.0  # a unit that is saturated: most of its states lie between 0.99 and 1
    params = (U, V, 0.3 * W, b_hidden, np.array([[-2.5], [0.5], [-0.5]]))
    h0, read = _common.hidden_state(rng, H), _common.tokens(rng, T, C)
    return sequence(params, h0, read, [0] * T, anything=True)


def _impossible(rng):
    """Logits of ±1000: softmax gives the target of the second step exactly 0."""
    U, V, W, b_hidden, b_out = _common.network(rng, 3, 2)
    b_out = np.array([[1000.0], [-1000.0], [1030.0]])  # the other two targets cost nothing
    params = (U, V, W, b_hidden, b_out)
    return sequence(params, _common.hidden_state(rng, 2), [0, 1, 2], [2, 1, 2], True)


# An epsilon of 1e-8 in the logarithm moves the loss, and gradients through it, by 1e-6.
RETURNS = Several(Number("loss", rtol=5e-6), gradients(rtol=5e-6))

PROMISES = {
    "(a tuple or a list)": (
        lambda pair: (pair[0], tuple(pair[1])),
        lambda pair: [pair[0], list(pair[1])],
    ),
    "finite where a target has probability 0 too": ("a target whose probability is 0",),
}
