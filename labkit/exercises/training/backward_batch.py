"""Exercise 5.5: backward_batch, the gradients of a whole batch."""

import numpy as np

from labkit.engine import Case, Exercise, Number, Several, gradients
from labkit.exercises.training._backward_batch import MISTAKES, SAME_AS_OTHERS
from labkit.exercises.training._common import random_params, repeating_tokens
from labkit.exercises.training.forward_batch import forward_batch


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences at once, summed over their real steps.

    Arguments:
        inputs, targets: token indices (B, T), integers.
        outputs, hidden_states: what forward_batch returned, (B, T, C) and (B, T + 1, H).
        mask: booleans (B, T), True on the real steps: the first n of each row, n >= 1.
        params: (U, V, W, b_hidden, b_out).

    Returns:
        loss: the sum of -ln p(target) over the real steps, in nats.
        grads: its gradients, in the order and shapes of params.
    """
    U, V, W, b_hidden, b_out = params
    batch_size, num_steps = inputs.shape
    rows, steps = np.arange(batch_size)[:, None], np.arange(num_steps)
    counts = mask.astype(float)  # 1 for a real step, 0 for padding
    before = hidden_states[:, :-1]
    after = hidden_states[:, 1:]

    p_target = outputs[rows, steps, targets]
    p_target = np.maximum(p_target, 1e-300)
    loss = -np.sum(counts * np.log(p_target))

    d_logits = outputs.copy()
    d_logits[rows, steps, targets] -= 1
    d_logits *= counts[:, :, None]
    from_outputs = d_logits @ W
    slope = 1 - after**2
    d_sum = np.zeros_like(after)  # gradient at what goes into the tanh
    d_h_next = np.zeros_like(after[:, 0])
    for t in reversed(range(num_steps)):
        d_h = from_outputs[:, t] + d_h_next
        d_sum[:, t] = d_h * slope[:, t]
        d_h_next = d_sum[:, t] @ V

    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_sum)  # a token that occurs twice is added twice
    d_V = np.tensordot(d_sum, before, axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_logits, after, axes=([0, 1], [0, 1]))
    d_b_hidden = d_sum.sum(axis=(0, 1))[:, None]
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)


def cases(rng):
    """One step, one row, no padding; then padding, repeated tokens and certain outputs."""

    def draw(B, T, H, C, lengths=None, state=0.8, loud=1.0, inputs=None):
        U, V, W, b_hidden, b_out = random_params(rng, H, C)
        params = (U, V, loud * W, b_hidden, b_out)
        inputs = rng.integers(0, C, size=(B, T)) if inputs is None else inputs
        outputs, hidden_states = forward_batch(inputs, state * rng.uniform(-1, 1, (B, H)), params)
        lengths = [T] * B if lengths is None else lengths
        mask = np.arange(T) < np.array(lengths)[:, None]
        return inputs, outputs, hidden_states, rng.integers(0, C, size=(B, T)), mask, params

    different = np.stack([rng.permutation(7)[:5] for _ in range(2)])
    same = np.full((3, 4), rng.integers(0, 5))
    in_turn = np.array([[0, 1, 0, 1], [2, 3, 2, 3]])
    often = repeating_tokens(rng, (2, 6), 3)
    *arrays, params = draw(4, 3, 5, 2, lengths=[1, 3, 2, 3])
    return [
        Case("one time step", *draw(3, 1, 4, 5)),
        Case("a single sequence", *draw(1, 5, 3, 6)),
        Case("a batch without padding", *draw(2, 5, 4, 7, inputs=different)),
        Case("a batch with padding", *draw(3, 5, 4, 6, lengths=[5, 2, 3])),
        Case("a batch whose longest sequence ends before T", *draw(2, 6, 3, 4, lengths=[4, 1])),
        Case("a zero initial state", *draw(2, 4, 5, 3, state=0.0, lengths=[4, 3])),
        Case("tokens that repeat within a row", *draw(2, 4, 3, 5, inputs=in_turn)),
        Case("one token everywhere", *draw(3, 4, 6, 5, lengths=[4, 2, 1], inputs=same)),
        Case("indices of dtype int32, params as a list", *map(_int32, arrays), list(params)),
        Case("logits of ±1000", *draw(3, 4, 6, 5, [2, 4, 3], loud=3000.0), view=_finite_loss),
        Case("one hidden unit", *draw(2, 6, 1, 3, lengths=[6, 4], inputs=often)),
    ]


def _int32(array):
    return array.astype(np.int32) if array.dtype.kind == "i" else array


def _finite_loss(leaves):
    """Where a target has p = 0, any finite loss of 18 nats or more is right."""
    loss = leaves["loss"]
    return leaves | {"loss": np.minimum(loss, 18.0) if np.isfinite(loss) else loss}


EXERCISE = Exercise(
    answer=backward_batch,
    cases=cases,
    returns=Several(Number("loss", rtol=1e-6), gradients(rtol=1e-8)),
    number="5.5",
    minutes=25,
    difficulty=3,
    points=6,
    hints=(
        "This is `backward_pass` for `B` sequences at once, with token indices for one-hot "
        "columns. The loss and every gradient are the sums of what the sequences would give "
        "one by one, each cut to its own length.",
        "At which array does the way back begin, and what must it hold at a padded step so that "
        "nothing flows from there? `h_t` reaches the loss along two roads: which? Multiplying by "
        "the transposed one-hot columns adds to columns of U: what must happen when a token "
        "occurs twice, and does `+=` with an index array do that?",
        "loss ← minus the sum, over real steps, of ln of the target's probability, kept away "
        "from zero\n\ngradient at the logits ← probabilities less one at the target; zero at "
        "padded steps\n\nfrom the last step to the first: gradient at the state ← from the "
        "logits through W, plus what came back from the next step; through the slope of tanh; "
        "keep it; carry it back through V\n\nafter the loop, sum over sequences and steps: "
        "states before for V, states after for W, for U add each step's gradient to the column "
        "of its input token, repeats included",
    ),
    mistakes=MISTAKES,
    incompatible=tuple(frozenset(pair) for pair in SAME_AS_OTHERS),
)
