"""Exercise 8.4: rnn_minibatch, one batch of truncated backpropagation through time."""

import numpy as np

from labkit.engine import Array, Case, Exercise, Number, Several, gradients
from labkit.exercises.forward.softmax import softmax
from labkit.exercises.language_model._minibatch import MISTAKES, SAME_AS_OTHERS
from labkit.exercises.training._common import random_params, repeating_tokens


def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch.

    Arguments:
        inputs, targets: token indices (B, T), integers.
        state: the state of each row before its first input, (B, H); a constant here, whatever
            made it. Left as it was.
        params: (U, V, W, b_hidden, b_out).

    Returns:
        loss: the sum of -ln p(target) over all B * T predictions, in nats.
        grads: the gradients of exactly that sum, in the order and shapes of params.
        last_state: the state of each row after its last input, (B, H).
    """
    U, V, W, b_hidden, b_out = params
    batch_size, num_steps = inputs.shape
    hidden_states = np.zeros((batch_size, num_steps + 1, V.shape[0]))
    hidden_states[:, 0] = state
    from_inputs = (U + b_hidden).T[inputs]  # U @ one_hot(i) is column i of U
    for t in range(num_steps):
        from_past = hidden_states[:, t] @ V.T
        hidden_states[:, t + 1] = np.tanh(from_inputs[:, t] + from_past)
    before = hidden_states[:, :-1]
    after = hidden_states[:, 1:]
    outputs = softmax(after @ W.T + b_out[:, 0], axis=-1)

    rows, steps = np.arange(batch_size)[:, None], np.arange(num_steps)
    p_target = np.maximum(outputs[rows, steps, targets], 1e-300)
    loss = -np.sum(np.log(p_target))
    d_logits = outputs.copy()
    d_logits[rows, steps, targets] -= 1
    d_sum = np.zeros_like(after)  # gradient at what goes into the tanh
    d_state = np.zeros_like(after[:, 0])
    for t in reversed(range(num_steps)):
        d_h = d_logits[:, t] @ W + d_state
        d_sum[:, t] = d_h * (1 - after[:, t] ** 2)
        d_state = d_sum[:, t] @ V

    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_sum)  # a token that occurs twice is added twice
    d_V = np.tensordot(d_sum, before, axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_logits, after, axes=([0, 1], [0, 1]))
    d_b_hidden = d_sum.sum(axis=(0, 1))[:, None]
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)
    last_state = hidden_states[:, -1]
    return loss, grads, last_state


def cases(rng):
    """One step and one row, a zero state, then batches in which all sizes differ; edges last."""

    def draw(B, T, H, C, state=0.8, loud=1.0):
        U, V, W, b_hidden, b_out = random_params(rng, H, C)
        tokens = repeating_tokens(rng, (2, B, T), C)
        params = (U, V, loud * W, b_hidden, b_out)
        return *tokens, state * rng.uniform(-1, 1, (B, H)), params

    *arrays, params = draw(4, 3, 5, 2)
    return [
        Case("one time step", *draw(3, 1, 4, 5)),
        Case("a single row", *draw(1, 5, 3, 6)),
        Case("a zero state", *draw(2, 4, 5, 3, state=0.0)),
        Case("a state from the batch before", *draw(2, 5, 4, 7)),
        Case("a longer batch", *draw(3, 7, 5, 4)),
        Case("params as a list", *arrays, list(params)),
        Case("logits of ±1000", *draw(3, 4, 6, 5, loud=3000.0), view=_large_loss),
        Case("one hidden unit", *draw(2, 6, 1, 3)),
    ]


def _large_loss(leaves):
    """Where a target has p = 0, any loss of 18 nats or more is right, inf too; NaN is not."""
    return leaves | {"loss": np.minimum(leaves["loss"], 18.0)}


EXERCISE = Exercise(
    answer=rnn_minibatch,
    cases=cases,
    returns=Several(Number("loss", rtol=1e-6), gradients(1e-8), Array("last_state", rtol=2e-8)),
    number="8.4",
    minutes=15,
    difficulty=2,
    points=6,
    hints=(
        "A forward and a backward pass of lab 05 on rows of equal length, with no padding to "
        "silence. New is what happens at the two ends: the first state is given and not zero, "
        "and the last one is handed on to the next batch.",
        "Which of the `T + 1` states does the next batch begin with? `backward_batch` wants a "
        "mask: which steps are real here? Does a gradient for `state` go anywhere?",
        "probabilities and states ← forward pass, from the state that came in\n\nmask ← True "
        "everywhere, the shape of the inputs\n\nloss and gradients ← backward pass\n\nlast state "
        "← of every row, the state after its last input\n\nreturn the three",
    ),
    mistakes=MISTAKES,
    incompatible=tuple(frozenset(pair) for pair in SAME_AS_OTHERS),
)
