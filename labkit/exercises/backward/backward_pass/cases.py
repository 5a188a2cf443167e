"""The cases of backward_pass, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Number, Several, gradients
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.backward import _common
from labkit.exercises.backward._forward import sequence
from labkit.numerics import semi_orthogonal


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
        Case("outputs and states in lists", *_in_lists(*_pass(rng, 4, 4, 3))),
        Case("two units that pull at the logits against each other", *_opposed(rng)),
        Case("the first of two calls", _pass(rng, 3, 4, 3), _pass(rng, 3, 4, 3),
             driver=first_of_two),
        Case("forty time steps", *_long(rng)),
        Case("arrays that lie in column order", *_common.by_columns(_pass(rng, 4, 3, 5))),
        Case("one argument changed since the call before",
             *in_turn(_pass(rng, 3, 4, 3), _pass(rng, 3, 4, 3)), driver=last_of_near),
    ]  # fmt: skip


def _finite(leaves):
    """A view for p = 0: the loss is large, and of what the first step adds, finite is all alike.

    It adds nothing to d_V, and to d_U the column of its own token, which is 0.
    """
    grads = {name: np.where(np.isfinite(leaf), 0.0, leaf) for name, leaf in leaves.items()}
    if leaves["d_U"].shape == (3, 3):
        grads["d_U"] = np.hstack([grads["d_U"][:, :1], leaves["d_U"][:, 1:]])
    loss = _common.large_and_finite(leaves)
    if 0 < leaves["loss"] < 2:
        loss = {"loss": "less than 2 nats"}  # what the other steps cost
    return grads | loss | {"d_V": leaves["d_V"]}


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


def _in_lists(inputs, outputs, hidden_states, targets, params):
    return inputs, list(outputs), list(hidden_states), targets, params


def _with_a_list(inputs, outputs, hidden_states, targets, params):
    return inputs, outputs, hidden_states, targets, list(params)


def _steep(rng, T=20, C=3, H=4):
    """The same unlikely target at every step, so that clipping at any usual limit shows."""
    U, V, W, b_hidden, b_out = _common.network(rng, C, H)
    b_hidden[0] = 4.0  # a unit that is saturated: most of its states lie between 0.99 and 1
    params = (U, V, 0.3 * W, b_hidden, np.array([[-2.5], [0.5], [-0.5]]))
    h0, read = _common.hidden_state(rng, H), _common.tokens(rng, T, C)
    return sequence(params, h0, read, [0] * T, anything=True)


def _long(rng, T=40, C=3, H=4):
    """States that go on turning: what is lost 39 steps back is as large as what is kept."""
    U, _, W, b_hidden, b_out = _common.network(rng, C, H)
    V = semi_orthogonal(H, H, rng)
    h0, read = 0.1 * _common.hidden_state(rng, H), _common.tokens(rng, T, C)
    params = (0.1 * U, V, W, 0.0 * b_hidden, b_out)
    return sequence(params, h0, read, _common.tokens(rng, T, C))


def _opposed(rng):
    """Gradients of 20 or more at two units that are alike, and whose weights cancel: where entries
    are clipped on their way it shows, though no logit is large. A unit that is 0 hands them on."""
    U, V, W, b_hidden, b_out = _common.network(rng, 3, 4)
    h0 = _common.hidden_state(rng, 4)
    for rows in (U, V, b_hidden, h0):
        rows[1], rows[2] = rows[0], 0.0
    V[:2, 2] = -0.5, 0.5
    W[:, :1] = [[50.0], [-60.0], [40.0]]
    W[:, 1] = -W[:, 0]
    params = (U, V, W, b_hidden, 0.5 * b_out)
    return sequence(params, h0, _common.tokens(rng, 6, 3), _common.tokens(rng, 6, 3))


def _impossible(rng):
    """A unit that only token 0 switches on: softmax then gives token 1, the first target, exactly
    0, and later on token 0, which is no target. The later steps' gradients are as ever."""
    U, V, W, b_hidden, b_out = _common.network(rng, 3, 3)
    U[0], V[0], b_hidden[0] = [20.0, -20.0, -20.0], 0.0, 0.0
    W[1, 0], W[0, 0] = -500.0, 500.0
    b_out[:2] -= 500.0
    params, h0 = (U, V, W, b_hidden, b_out), np.zeros((3, 1))
    _, outputs, *_ = sequence(params, h0, [0, 1, 2], [1, 1, 1], True)
    cheap = outputs[1:, :, 0].argmax(axis=1)  # beside them less than 18 nats show
    return sequence(params, h0, [0, 1, 2], [1, *cheap], True)


# An epsilon of 1e-8 in the logarithm moves the loss, and gradients through it, by 1e-6.
RETURNS = Several(Number("loss", rtol=5e-6), gradients(rtol=5e-6))

PROMISES = {
    "(a tuple or a list)": (
        lambda pair: (pair[0], tuple(pair[1])),
        lambda pair: [pair[0], list(pair[1])],
    ),
    "finite where a target has probability 0 too": ("a target whose probability is 0",),
}
