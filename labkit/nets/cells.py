"""Plain network, GRU and LSTM, several of each trained at once. NumPy only, no exercise.

What one experiment compares are several networks of one kind that differ by their seed. They
read batches of one shape, so they lie in one stack: every array has a leading axis of S networks,
and a time step is one product for all of them. For small networks, where NumPy spends its time
on being called, five at once cost little more than one.

Letters in shapes: S networks, T steps, B sequences, C words, H units, K blocks of H columns
(plain 1, GRU 3, LSTM 4). Arrays are time-major, states are rows, weights lie transposed.
"""

from dataclasses import dataclass

import numpy as np

from labkit.numerics import semi_orthogonal

BLOCKS = {"plain": 1, "GRU": 3, "LSTM": 4}
# 1/2 for a gate, 1 for what is squashed by a tanh: a sigmoid is a tanh, halved and moved.
_SCALES = {
    "plain": np.array([1.0]),
    "GRU": np.array([0.5, 0.5, 1.0]),
    "LSTM": np.array([0.5, 0.5, 1.0, 0.5]),
}


@dataclass
class Stack:
    """S networks of one kind.

    kind: "plain", "GRU" or "LSTM". params: W_x (S, C, KH), W_h (S, H, KH), b (S, 1, KH),
    W (S, H, C), b_out (S, 1, C); for a GRU b is the input's bias and a sixth array (S, 1, KH)
    is the past's. Blocks as in PyTorch: reset, update, candidate; input, forget, candidate,
    output.
    """

    kind: str
    params: tuple

    @property
    def hidden_size(self) -> int:
        return self.params[1].shape[1]

    def __len__(self) -> int:
        return len(self.params[0])


def new_stack(kind, hidden_size, vocab_size, seeds, forget_bias=1.0):
    """Networks as `init_lstm` draws them: each block semi-orthogonal, biases zero.

    Args:
        kind: "plain", "GRU" or "LSTM".
        hidden_size, vocab_size: H and C.
        seeds: one for each network.
        forget_bias: where the LSTM's forget bias starts; others have none.

    Returns:
        Stack of len(seeds) networks.
    """
    H, C, K = hidden_size, vocab_size, BLOCKS[kind]
    drawn = []
    for seed in seeds:
        rng = np.random.default_rng(seed)
        W_x = np.concatenate([semi_orthogonal(H, C, rng) for _ in range(K)]).T
        W_h = np.concatenate([semi_orthogonal(H, H, rng) for _ in range(K)]).T
        drawn.append((W_x, W_h, semi_orthogonal(C, H, rng).T))
    W_x, W_h, W = (np.stack(arrays) for arrays in zip(*drawn, strict=True))
    b = np.zeros((len(drawn), 1, K * H))
    if kind == "LSTM":
        b[:, :, H : 2 * H] = forget_bias
    params = (W_x, W_h, b, W, np.zeros((len(drawn), 1, C)))
    return Stack(kind, params + ((np.zeros_like(b),) if kind == "GRU" else ()))


def forward(stack, inputs, state=None):
    """Run all networks over their batches.

    Args:
        inputs: token indices (S, T, B).
        state: the states before the first input, (S, B, H), or for an LSTM a pair of them;
            zeros by default.

    Returns:
        (states (T + 1, S, B, H), kept): kept is what `backward_states` needs besides: of gated
        networks "gates" (T, S, B, KH), all blocks squashed, of a GRU "pasts" (T, S, B, KH), what
        the past added to the sums, and of an LSTM "cells" (T + 1, S, B, H) and their tanh,
        "squashed" (T, S, B, H).
    """
    W_x, W_h, b, _, _, *b_h = stack.params
    S, T, B = inputs.shape
    H, scales = stack.hidden_size, _SCALES[stack.kind].repeat(stack.hidden_size)
    # A sigmoid is a tanh of half the sum; halves are exact, so weights are halved, not sums.
    rows = ((W_x + b) * scales)[np.arange(S)[:, None], inputs.swapaxes(0, 1)]
    states = np.zeros((T + 1, S, B, H))
    if stack.kind == "plain":
        states[0] = 0 if state is None else state
        return _plain_forward(rows, W_h, states), {}
    if stack.kind == "GRU":
        states[0] = 0 if state is None else state
        return _gru_forward(rows, W_h * scales, b_h[0] * scales, states)
    cells = np.zeros_like(states)
    states[0], cells[0] = (0, 0) if state is None else state
    return _lstm_forward(rows, W_h * scales, states, cells)


def backward_states(stack, states, kept, d_states):
    """From gradients at the states to gradients at the sums in front of the squashing.

    Args:
        states, kept: what `forward` returned.
        d_states: what arrives at each state from the outputs, (T, S, B, H); entry t belongs
            to states[t + 1].

    Returns:
        dict: "sum" and "past", the gradients (T, S, B, KH) at what the inputs and at what the
        past adds to the sums (one array but for a GRU, whose reset gate lies between them);
        "h", all that arrives at each state, (T + 1, S, B, H), and for an LSTM "c" at each cell.
    """
    d_h = np.concatenate([np.zeros_like(d_states[:1]), d_states])
    W_h_T = np.ascontiguousarray(stack.params[1].swapaxes(1, 2))
    if stack.kind == "LSTM":
        return _lstm_back(W_h_T, d_h, kept)
    if stack.kind == "GRU":
        return _gru_back(W_h_T, d_h, states, kept)
    d_sum = 1 - states[1:] ** 2
    for t in reversed(range(len(d_sum))):
        d_sum[t] *= d_h[t + 1]
        d_h[t] += d_sum[t] @ W_h_T
    return {"sum": d_sum, "past": d_sum, "h": d_h}


def loss_and_gradients(stack, inputs, targets, mask):
    """Summed cross-entropy of each network on its batch, and the gradients of its sum.

    Args:
        inputs, targets: token indices (S, T, B).
        mask: booleans (S, T, B), True on the steps that count.

    Returns:
        (losses (S,) in nats, grads in the order of stack.params).
    """
    # Only what counts needs logits: an answer is one step out of many. What is read after it
    # changes nothing.
    at = np.flatnonzero(mask.any(axis=(0, 2)))
    inputs = inputs[:, : at.max(initial=0) + 1]
    states, kept = forward(stack, inputs)
    W, b_out = stack.params[3:5]
    after = states[1:][at]
    p = _softmax(after @ W + b_out)
    counts = mask[:, at].swapaxes(0, 1)
    wanted = targets[:, at].swapaxes(0, 1)[..., None]
    p_target = np.take_along_axis(p, wanted, -1)[..., 0]
    losses = -np.sum(counts * np.log(np.maximum(p_target, 1e-300)), axis=(0, 2))
    np.put_along_axis(p, wanted, p_target[..., None] - 1, -1)
    d_logits = p * counts[..., None]
    d_states = np.zeros_like(states[1:])
    d_states[at] = d_logits @ W.swapaxes(1, 2)
    back = backward_states(stack, states, kept, d_states)
    return losses, _weight_gradients(stack, inputs, states, back, after, d_logits)


def _weight_gradients(stack, inputs, states, back, after, d_logits):
    # One product with one-hot rows for each network adds repeats up, and is faster than add.at.
    one_hot, before = np.eye(stack.params[0].shape[1])[inputs], _by_network(states[:-1])
    d_sum = _by_network(back["sum"])
    d_past = d_sum if back["past"] is back["sum"] else _by_network(back["past"])
    d_logits = _by_network(d_logits)
    grads = [
        one_hot.reshape(*d_sum.shape[:2], -1).swapaxes(1, 2) @ d_sum,
        before.swapaxes(1, 2) @ d_past,
        d_sum.sum(axis=1, keepdims=True),
        _by_network(after).swapaxes(1, 2) @ d_logits,
        d_logits.sum(axis=1, keepdims=True),
    ]
    if stack.kind == "GRU":
        grads.append(d_past.sum(axis=1, keepdims=True))
    return tuple(grads)


def _by_network(a):
    """(T, S, B, X) to (S, T·B, X)."""
    return a.swapaxes(0, 1).reshape(a.shape[1], -1, a.shape[-1])


# What follows runs step by step, so only what hangs on the step before stands in a loop, and it
# writes into arrays that exist: on small arrays NumPy's time goes into being called.


def _plain_forward(rows, W_h, states):
    for t, total in enumerate(rows):
        total += states[t] @ W_h
        np.tanh(total, out=states[t + 1])
    return states


def _lstm_forward(rows, W_h, states, cells):
    """rows: the halved sums of what is read, (T, S, B, 4H), written over with the gates."""
    scales = _SCALES["LSTM"].repeat(states.shape[-1])
    shifts, squashed = 1 - scales, np.empty_like(states[1:])
    for t, total in enumerate(rows):
        total += states[t] @ W_h
        np.tanh(total, out=total)
        total *= scales
        total += shifts
        i, f, g, o = _blocks(total, 4)
        np.multiply(f, cells[t], out=cells[t + 1])
        cells[t + 1] += i * g
        np.tanh(cells[t + 1], out=squashed[t])
        np.multiply(o, squashed[t], out=states[t + 1])
    return states, {"gates": rows, "cells": cells, "squashed": squashed}


def _lstm_back(W_h_T, d_h, kept):
    gates, cells, squashed = kept["gates"], kept["cells"], kept["squashed"]
    i, f, g, o = _blocks(gates, 4)
    through_h = o * (1 - squashed**2)
    # The sums' gradients: what is known of them beforehand, then times what arrives at each step.
    d_sum = gates - gates**2
    d_i, d_f, d_g, d_o = _blocks(d_sum, 4)
    d_i *= g
    d_f *= cells[:-1]
    np.multiply(i, 1 - g**2, out=d_g)
    d_o *= squashed
    d_c, by_block = np.zeros_like(d_h), d_sum.reshape(*squashed.shape[:-1], 4, -1)
    for t in reversed(range(len(d_sum))):
        d_cell = d_h[t + 1] * through_h[t]
        d_cell += d_c[t + 1]
        by_block[t, :, :, :3] *= d_cell[:, :, None]
        d_o[t] *= d_h[t + 1]
        np.multiply(d_cell, f[t], out=d_c[t])
        d_h[t] += d_sum[t] @ W_h_T
    return {"sum": d_sum, "past": d_sum, "h": d_h, "c": d_c}


def _gru_forward(rows, W_h, b_h, states):
    """rows: sums of what is read, (T, S, B, 3H), those of gates halved; then the gates."""
    H, pasts = states.shape[-1], np.empty_like(rows)
    for t, total in enumerate(rows):
        np.add(states[t] @ W_h, b_h, out=pasts[t])
        gates, n = total[..., : 2 * H], total[..., 2 * H :]
        gates += pasts[t, ..., : 2 * H]
        np.tanh(gates, out=gates)
        gates *= 0.5
        gates += 0.5
        r, z = _blocks(gates, 2)
        n += r * pasts[t, ..., 2 * H :]
        np.tanh(n, out=n)
        np.multiply(z, states[t], out=states[t + 1])
        states[t + 1] += (1 - z) * n
    return states, {"gates": rows, "pasts": pasts}


def _gru_back(W_h_T, d_h, states, kept):
    r, z, n = _blocks(kept["gates"], 3)
    # As for the LSTM: first what is known beforehand.
    d_past = kept["gates"] - kept["gates"] ** 2
    d_r, d_z, d_n = _blocks(d_past, 3)
    d_r *= _blocks(kept["pasts"], 3)[2]
    d_z *= states[:-1] - n
    through_n, d_new = (1 - z) * (1 - n**2), np.empty_like(n)
    for t in reversed(range(len(d_past))):
        np.multiply(d_h[t + 1], through_n[t], out=d_new[t])
        d_r[t] *= d_new[t]
        d_z[t] *= d_h[t + 1]
        np.multiply(d_new[t], r[t], out=d_n[t])
        d_h[t] += d_h[t + 1] * z[t]
        d_h[t] += d_past[t] @ W_h_T
    d_sum = d_past.copy()
    _blocks(d_sum, 3)[2][...] = d_new
    return {"sum": d_sum, "past": d_past, "h": d_h}


def _blocks(a, number):
    """Views of the blocks side by side in the last axis."""
    size = a.shape[-1] // number
    return [a[..., k * size : (k + 1) * size] for k in range(number)]


def _softmax(x):
    p = np.exp(x - x.max(axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)
