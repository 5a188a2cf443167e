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
        (states (T + 1, S, B, H), kept): kept is what `backward` needs besides; for an LSTM
        its entry "cells" holds the cells (T + 1, S, B, H).
    """
    W_x, W_h, b, _, _, *b_h = stack.params
    S, T, B = inputs.shape
    from_inputs = (W_x + b)[np.arange(S)[:, None, None], inputs].swapaxes(0, 1)
    H = stack.hidden_size
    kept: dict = {"steps": []}
    states = np.zeros((T + 1, S, B, H))
    cells = np.zeros_like(states if stack.kind == "LSTM" else states[:0])
    if state is not None:
        states[0] = state[0] if stack.kind == "LSTM" else state
    if stack.kind == "LSTM":
        cells[0] = 0 if state is None else state[1]
        kept["cells"] = cells
    for t in range(T):
        past = states[t] @ W_h
        if stack.kind == "plain":
            states[t + 1] = np.tanh(from_inputs[t] + past)
        elif stack.kind == "GRU":
            states[t + 1], step = _gru_step(from_inputs[t], past + b_h[0], states[t], H)
            kept["steps"].append(step)
        else:
            states[t + 1], cells[t + 1], step = _lstm_step(from_inputs[t] + past, cells[t], H)
            kept["steps"].append(step)
    return states, kept


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
    W_h_T = stack.params[1].swapaxes(1, 2)
    T, S, B, H = d_states.shape
    d_sum = np.empty((T, S, B, BLOCKS[stack.kind] * H))
    d_past = np.empty_like(d_sum) if stack.kind == "GRU" else d_sum
    d_h = np.zeros((T + 1, S, B, H))
    d_c = np.zeros_like(d_h)
    for t in reversed(range(T)):
        d_h[t + 1] += d_states[t]
        if stack.kind == "plain":
            d_sum[t] = d_h[t + 1] * (1 - states[t + 1] ** 2)
        elif stack.kind == "GRU":
            d_h[t] = _gru_back(d_h[t + 1], kept["steps"][t], states[t], d_sum[t], d_past[t])
        else:
            step = kept["steps"][t]
            d_c[t] = _lstm_back(d_h[t + 1], d_c[t + 1], step, kept["cells"][t], d_sum[t])
        d_h[t] += d_past[t] @ W_h_T
    return {"sum": d_sum, "past": d_past, "h": d_h, "c": d_c}


def loss_and_gradients(stack, inputs, targets, mask):
    """Summed cross-entropy of each network on its batch, and the gradients of its sum.

    Args:
        inputs, targets: token indices (S, T, B).
        mask: booleans (S, T, B), True on the steps that count.

    Returns:
        (losses (S,) in nats, grads in the order of stack.params).
    """
    states, kept = forward(stack, inputs)
    W, b_out = stack.params[3:5]
    # Only what counts needs logits: an answer is one step out of many.
    at = mask.any(axis=(0, 2))
    after = states[1:][at]
    p = _softmax(after @ W + b_out)
    counts = mask[:, at].swapaxes(0, 1)
    wanted = targets[:, at].swapaxes(0, 1)[..., None]
    p_target = np.take_along_axis(p, wanted, -1)[..., 0]
    losses = -np.sum(counts * np.log(np.maximum(p_target, 1e-300)), axis=(0, 2))
    np.put_along_axis(p, wanted, np.take_along_axis(p, wanted, -1) - 1, -1)
    d_logits = p * counts[..., None]
    d_states = np.zeros_like(states[1:])
    d_states[at] = d_logits @ W.swapaxes(1, 2)
    back = backward_states(stack, states, kept, d_states)
    return losses, _weight_gradients(stack, inputs, states, back, after, d_logits)


def _weight_gradients(stack, inputs, states, back, after, d_logits):
    d_sum, d_past = back["sum"], back["past"]
    d_W_x = np.zeros_like(stack.params[0])
    # One product with one-hot rows for each network adds repeats up, and is faster than add.at.
    one_hot = np.eye(d_W_x.shape[1])[inputs]
    d_W_x = _over_time(one_hot.swapaxes(0, 1), d_sum)
    grads = [
        d_W_x,
        _over_time(states[:-1], d_past),
        d_sum.sum(axis=(0, 2))[:, None],
        _over_time(after, d_logits),
        d_logits.sum(axis=(0, 2))[:, None],
    ]
    if stack.kind == "GRU":
        grads.append(d_past.sum(axis=(0, 2))[:, None])
    return tuple(grads)


def _over_time(left, right):
    """sum over T and B of outer products: (T, S, B, X), (T, S, B, Y) to (S, X, Y)."""
    S = left.shape[1]
    rows = [a.swapaxes(0, 1).reshape(S, -1, a.shape[-1]) for a in (left, right)]
    return rows[0].swapaxes(1, 2) @ rows[1]


def _lstm_step(total, c_prev, H):
    y = np.tanh(total * _HALVES(H)) * _HALVES(H) + (1 - _HALVES(H))
    i, f, g, o = (y[..., k * H : (k + 1) * H] for k in range(4))
    c = f * c_prev + i * g
    squashed = np.tanh(c)
    return o * squashed, c, (y, squashed)


def _lstm_back(d_h, d_c, step, c_prev, d_sum):
    """Writes the gradient at the sums into d_sum; returns the one at the cell before."""
    y, squashed = step
    H = squashed.shape[-1]
    i, f, g, o = (y[..., k * H : (k + 1) * H] for k in range(4))
    d_cell = d_c + d_h * o * (1 - squashed**2)
    d_sum[..., :H] = d_cell * g * i * (1 - i)
    d_sum[..., H : 2 * H] = d_cell * c_prev * f * (1 - f)
    d_sum[..., 2 * H : 3 * H] = d_cell * i * (1 - g**2)
    d_sum[..., 3 * H :] = d_h * squashed * o * (1 - o)
    return d_cell * f


def _gru_step(total, past, h, H):
    gates = _sigmoid(total[..., : 2 * H] + past[..., : 2 * H])
    r, z = gates[..., :H], gates[..., H:]
    past_n = past[..., 2 * H :]
    n = np.tanh(total[..., 2 * H :] + r * past_n)
    return z * h + (1 - z) * n, (r, z, n, past_n)


def _gru_back(d_h, step, h_prev, d_sum, d_past):
    """Writes the gradients at both sums; returns what reaches h_prev past W_h."""
    r, z, n, past_n = step
    H = r.shape[-1]
    d_n = d_h * (1 - z) * (1 - n**2)
    d_sum[..., :H] = d_n * past_n * r * (1 - r)
    d_sum[..., H : 2 * H] = d_h * (h_prev - n) * z * (1 - z)
    d_sum[..., 2 * H :] = d_n
    d_past[...] = d_sum
    d_past[..., 2 * H :] *= r
    return d_h * z


def _sigmoid(a):
    return 0.5 * np.tanh(0.5 * a) + 0.5


_KEPT = {}


def _HALVES(H):
    """1/2 for the three gates, 1 for the candidate: a sigmoid is a tanh, halved and moved."""
    if H not in _KEPT:
        _KEPT[H] = np.repeat([0.5, 0.5, 1.0, 0.5], H)
    return _KEPT[H]


def _softmax(x):
    p = np.exp(x - x.max(axis=-1, keepdims=True))
    return p / p.sum(axis=-1, keepdims=True)
