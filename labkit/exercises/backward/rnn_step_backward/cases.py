"""The cases of rnn_step_backward, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Several, gradients
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.backward._common import by_columns, hidden_state, network, one_hot
from labkit.exercises.backward._forward import step


def cases(rng):
    """Steps of all sizes; one road at a time is switched off, so that a suspect can be named."""
    return [
        Case("all sizes different", *_step(rng, 4, 3)),
        Case("more units than tokens", *_step(rng, 2, 5)),
        Case("nothing coming from later steps", *_step(rng, 5, 3, later=0.0)),
        Case("no loss at this step", *_step(rng, 3, 4, now=0.0)),
        Case("a zero initial state", *_step(rng, 3, 4, before=0.0)),
        Case("an input that is not one-hot", *_step(rng, 4, 2, mixed=True)),
        Case("an input of zeros", *_step(rng, 4, 3, read=0.0)),
        Case("parameters in a list", *_step(rng, 5, 5, container=list)),
        Case("one unit and one token", *_step(rng, 1, 1)),
        Case("gradients near 1000", *_step(rng, 4, 3, later=1000.0, now=1000.0)),
        Case("a unit that is saturated near 1", *_step(rng, 3, 4, held=4.5)),
        Case("the first of two calls", _step(rng, 4, 3), _step(rng, 4, 3), driver=first_of_two),
        Case("arrays that lie in column order", *by_columns(_step(rng, 3, 4))),
        Case(
            "one argument changed since the call before",
            *in_turn(_step(rng, 4, 3), _step(rng, 4, 3, mixed=True)),
            driver=last_of_near,
        ),
    ]


def _step(
    rng,
    C,
    H,
    later=1.0,
    now=1.0,
    before=1.0,
    read=1.0,
    mixed=False,
    container: type = tuple,
    held=None,
):
    """Arguments of one step. held: what goes into the tanh of unit 0, if it is given."""
    params = network(rng, C, H)
    x = _mixed(rng, C) if mixed else read * one_hot([rng.integers(C)], C)[0]
    h_prev = before * hidden_state(rng, H)
    if held is not None:
        U, V, _, b_hidden, _ = params
        b_hidden[0] = held - (U @ x + V @ h_prev)[0]
    h, _ = step(x, h_prev, params)
    d_o = now * rng.normal(size=(C, 1))
    d_h_next = later * rng.normal(size=(H, 1))
    return d_o, d_h_next, x, h_prev, h, container(params)


def _mixed(rng, C):
    """Numbers of both signs, none of them near 0 or 1."""
    signs = rng.permutation(np.arange(C) % 2 * 2 - 1.0)
    return (signs * rng.choice([0.4, 1.7], size=C) * rng.uniform(0.9, 1.1, size=C))[:, None]


RETURNS = Several(gradients(), Array("d_h_prev"))

PROMISES = {
    "a tuple or a list": (
        lambda pair: (tuple(pair[0]), pair[1]),
        lambda pair: [list(pair[0]), pair[1]],
    ),
}
