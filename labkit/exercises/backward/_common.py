"""Networks, sequences and gradients that the cases of this lab are made of.

The states and outputs of a case always come from the forward pass of its parameters, so that
an answer which computes something again instead of reading it is right as well.
"""

import numpy as np

from labkit.numerics import softmax

ENOUGH = 18.0  # nats for a target with p = 0: an epsilon of 1e-8 in the logarithm costs 18.4


def network(rng, C, H, biases=True):
    """Parameters (U, V, W, b_hidden, b_out) of moderate size; biases are zero or far from it."""
    U = 0.7 * rng.normal(size=(H, C))
    V = 0.9 * rng.normal(size=(H, H)) / np.sqrt(H)
    W = 1.5 * rng.normal(size=(C, H)) / np.sqrt(H)
    b_hidden = biases * _away_from_zero(rng, (H, 1), 0.2, 0.5)
    b_out = biases * _away_from_zero(rng, (C, 1), 0.2, 0.8)
    return U, V, W, b_hidden, b_out


def hidden_state(rng, H):
    """A state (H, 1) that a network could be in, no entry near zero."""
    return _away_from_zero(rng, (H, 1), 0.3, 0.9)


def one_hot(tokens, C):
    """One-hot columns (T, C, 1) of a list of token indices."""
    return np.eye(C)[np.asarray(tokens)][:, :, None]


def tokens(rng, T, C):
    """T token indices, each another one than before; the first comes up again at the end."""
    # Were neighbours alike, an answer that is one step off would look right.
    drawn = (rng.integers(C) + np.cumsum(rng.integers(1, max(C, 2), size=T))) % C
    if T >= 3:
        drawn[-1] = drawn[0]
    return drawn


def step(x, h_prev, params):
    """One step forward: the new state (H, 1) and the probabilities (C, 1)."""
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    return h, softmax(W @ h + b_out)


def sequence(params, h0, read, wanted, anything=False):
    """What backward_pass is called with: a whole forward pass, as arrays.

    Args:
        params: the five parameters.
        h0: the state (H, 1) before the first input.
        read, wanted: token indices of inputs and targets, T of each.
        anything: leave targets as they are, also those that are all but impossible or certain.
            Without it they are exchanged, for there an epsilon of 1e-8 would show in the loss.

    Returns:
        tuple of inputs (T, C, 1), outputs (T, C, 1), hidden_states (T + 1, H, 1),
        targets (T, C, 1) and params.
    """
    C = params[0].shape[1]
    inputs, outputs, states, wanted = one_hot(read, C), [], [h0], list(wanted)
    for x in inputs:
        h, o = step(x, states[-1], params)
        states.append(h)
        outputs.append(o)
    if not anything:
        wanted = [_moderate(o, token) for o, token in zip(outputs, wanted, strict=True)]
    return inputs, np.array(outputs), np.array(states), one_hot(wanted, C), params


def gradients_of_norm(rng, norm, H=3, C=4):
    """Five gradients in the shapes of the parameters, with this joint L2 norm."""
    shapes = ((H, C), (H, H), (C, H), (H, 1), (C, 1))
    grads = [rng.normal(size=shape) for shape in shapes]
    joint = np.sqrt(sum(np.sum(grad**2) for grad in grads))
    return tuple(grad * (norm / joint) for grad in grads)


def large_and_finite(leaves):
    """A view: what kind of number the loss is, for its size beyond ENOUGH is left open."""
    loss = leaves["loss"]
    if not np.isfinite(loss):
        return {"loss": "NaN" if np.isnan(loss) else "infinite"}
    if abs(loss) < 1e-6:
        return {"loss": "0 nats"}
    if loss < ENOUGH:
        return {"loss": "negative" if loss < 0 else "less than 18 nats"}
    return {"loss": "18 nats or more"}


def _moderate(output, token):
    """token, or another one, so that its probability is neither tiny nor near 1."""
    fit = np.flatnonzero((output[:, 0] > 0.04) & (output[:, 0] < 0.9))
    if token in fit or not len(fit):
        return token
    return fit[token % len(fit)]


def _away_from_zero(rng, shape, low, high):
    return rng.choice([-1.0, 1.0], size=shape) * rng.uniform(low, high, size=shape)
