"""forward_batch and backward_batch in many styles."""

import numpy as np

from labkit.reference import backward_pass, forward_pass, softmax


def one_by_one(inputs, hidden_state, params):
    C = params[0].shape[1]
    outputs, states = [], []
    for row, h in zip(inputs, hidden_state, strict=True):
        o, s = forward_pass(np.eye(C)[row][:, :, None], h[:, None], params)
        outputs.append(np.array(o)[:, :, 0])
        states.append(np.array(s)[:, :, 0])
    return np.array(outputs), np.array(states)


def columns_and_batch_last(inputs, hidden_state, params):
    U, V, W, b_h, b_o = params
    h, states, outputs = hidden_state.T, [hidden_state.T], []
    for t in range(inputs.shape[1]):
        h = np.tanh(U[:, inputs[:, t]] + V @ h + b_h)
        states.append(h)
        outputs.append(softmax(W @ h + b_o))
    return np.stack(outputs, axis=1).T, np.stack(states, axis=1).T


def einsum(inputs, hidden_state, params):
    U, V, W, b_h, b_o = params
    x = np.eye(U.shape[1])[inputs]
    states = [hidden_state]
    for t in range(x.shape[1]):
        pre = np.einsum("hc,bc->bh", U, x[:, t]) + np.einsum("hk,bk->bh", V, states[-1])
        states.append(np.tanh(pre + b_h.T))
    states = np.stack(states, axis=1)
    return softmax(np.einsum("ch,bth->btc", W, states[:, 1:]) + b_o.T, axis=2), states


def recursive(inputs, hidden_state, params, t=0):
    U, V, W, b_h, b_o = params
    if inputs.shape[1] == 0:
        return np.zeros((len(inputs), 0, len(W))), hidden_state[:, None]
    h = np.tanh(U.T[inputs[:, 0]] + hidden_state @ V.T + b_h[:, 0])
    rest, states = recursive(inputs[:, 1:], h, params, t + 1)
    here = softmax(h @ W.T + b_o.T, axis=1)[:, None]
    return np.concatenate([here, rest], 1), np.concatenate([hidden_state[:, None], states], 1)


def own_softmax(inputs, hidden_state, params):
    U, V, W, b_h, b_o = params
    B, T = inputs.shape
    states = np.empty((B, T + 1, len(V)))
    outputs = np.empty((B, T, len(W)))
    states[:, 0, :] = hidden_state
    for t in range(T):
        states[:, t + 1] = np.tanh(U[:, inputs[:, t]].T + states[:, t].dot(V.T) + b_h.T)
        z = states[:, t + 1].dot(W.T) + b_o.reshape(1, -1)
        e = np.exp(z - z.max(1)[:, None])
        outputs[:, t] = e / e.sum(1)[:, None]
    return outputs, states


class Net:
    def __init__(self, params):
        self.U, self.V, self.W, self.b_h, self.b_o = params

    def step(self, tokens, h):
        return np.tanh(self.U.T[tokens] + h @ self.V.T + self.b_h.T)


def with_class(inputs, hidden_state, params, verbose=True):
    net, states = Net(params), [hidden_state.copy()]
    for tokens in inputs.T:
        states.append(net.step(tokens, states[-1]))
    states = np.stack(states).transpose(1, 0, 2)
    if verbose:
        print(states.shape)
    return [softmax(states[:, 1:] @ net.W.T + net.b_o.T, axis=-1), states]


def _forward(inputs, hidden_state, params, **how):
    U, V, W, b_h, b_o = params
    states = [hidden_state * how.get("start", 1)]
    for t in range(inputs.shape[1]):
        h = states[0] if how.get("stuck") else states[-1]
        states.append(np.tanh(U.T[inputs[:, t]] + h @ (V if how.get("v") else V.T) + b_h.T))
    states = np.stack(states, axis=1)
    z = states[:, :-1] @ W.T + b_o.T if how.get("late") else states[:, 1:] @ W.T + b_o.T
    return softmax(z, axis=how.get("axis", -1)), states


def rows_times_v(inputs, hidden_state, params):
    return _forward(inputs, hidden_state, params, v=True)


def zero_start(inputs, hidden_state, params):
    return _forward(inputs, hidden_state, params, start=0)


def over_time(inputs, hidden_state, params):
    return _forward(inputs, hidden_state, params, axis=1)


def late(inputs, hidden_state, params):
    return _forward(inputs, hidden_state, params, late=True)


def no_entry_0(inputs, hidden_state, params):
    outputs, states = _forward(inputs, hidden_state, params)
    return outputs, states[:, 1:]


def stuck(inputs, hidden_state, params):
    return _forward(inputs, hidden_state, params, stuck=True)


def rows_times_v_zero_start(inputs, hidden_state, params):
    return _forward(inputs, hidden_state, params, v=True, start=0)


def naive_exp(inputs, hidden_state, params):
    _, states = _forward(inputs, hidden_state, params)
    e = np.exp(states[:, 1:] @ params[2].T + params[4].T)
    return e / e.sum(-1, keepdims=True), states


FORWARD_RIGHT = [one_by_one, columns_and_batch_last, einsum, recursive, own_softmax, with_class]
FORWARD_WRONG = [
    (rows_times_v, {"v-transposed"}),
    (zero_start, {"initial-state-unused"}),
    (over_time, {"softmax-over-time"}),
    (late, {"outputs-one-step-late"}),
    (no_entry_0, {"initial-state-dropped"}),
    (stuck, {"state-never-carried"}),
    (rows_times_v_zero_start, {"v-transposed", "initial-state-unused"}),
    (naive_exp, {"softmax-overflows"}),
]


def sum_of_rows(inputs, outputs, hidden_states, targets, mask, params):
    total, summed, eye = 0.0, [np.zeros_like(p) for p in params], np.eye(params[0].shape[1])
    for b, n in enumerate(mask.sum(axis=1)):
        loss, grads = backward_pass(
            eye[inputs[b, :n]][:, :, None], outputs[b, :n, :, None],
            hidden_states[b, : n + 1, :, None], eye[targets[b, :n]][:, :, None], params,
        )  # fmt: skip
        total += loss
        summed = [s + g for s, g in zip(summed, grads, strict=True)]
    return total, summed


def one_hot_products(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, _, _ = params
    eye = np.eye(len(W))
    x, y, m = eye[inputs], eye[targets], mask[..., None] * 1.0
    loss = -(m * y * np.log(outputs + 1e-8)).sum()
    d_o, d_a = (outputs - y) * m, np.zeros_like(hidden_states)
    for t in range(mask.shape[1] - 1, -1, -1):
        back = d_a[:, t + 1 + 1] @ V if t + 2 < d_a.shape[1] else 0
        d_a[:, t + 1] = (d_o[:, t] @ W + back) * (1 - hidden_states[:, t + 1] ** 2)
    d_a = d_a[:, 1:]
    return float(loss), [
        np.einsum("bth,btc->hc", d_a, x),
        np.einsum("bth,btk->hk", d_a, hidden_states[:, :-1]),
        np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:]),
        d_a.sum((0, 1)).reshape(-1, 1),
        d_o.sum((0, 1)).reshape(-1, 1),
    ]


def step_by_step(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_h, b_o = params
    dU, dV, dW, dbh, dbo = map(np.zeros_like, params)
    carry, loss = np.zeros((len(inputs), len(V))), 0.0
    for t in reversed(range(inputs.shape[1])):
        d = outputs[:, t].copy()
        for b in range(len(inputs)):
            if mask[b, t]:
                loss -= np.log(max(outputs[b, t, targets[b, t]], 1e-12))
                d[b, targets[b, t]] -= 1
            else:
                d[b] = 0
        dW += d.T @ hidden_states[:, t + 1]
        dbo += d.sum(0)[:, None]
        da = (d @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        dV += da.T @ hidden_states[:, t]
        dbh += da.sum(0)[:, None]
        for b in range(len(inputs)):
            dU[:, inputs[b, t]] += da[b]
        carry = da @ V
    return np.float64(loss), (dU, dV, dW, dbh, dbo)


def flattened(inputs, outputs, hidden_states, targets, mask, params, eps=1e-10):
    U, V, W, _, _ = params
    (B, T), H = inputs.shape, len(V)
    d = outputs - (targets[..., None] == np.arange(len(W)))
    d = np.where(mask[..., None], d, 0.0)
    p = np.take_along_axis(outputs, targets[..., None], axis=2)[..., 0]
    loss = np.where(mask, -np.log(p + eps), 0).sum()
    da, nxt = np.empty((B, T, H)), np.zeros((B, H))
    for t in range(T)[::-1]:
        nxt = (d[:, t] @ W + nxt) * (1 - np.square(hidden_states[:, t + 1]))
        da[:, t] = nxt
        nxt = nxt @ V
    da, d2 = da.reshape(-1, H), d.reshape(B * T, -1)
    dU = np.zeros(U.shape).T
    np.add.at(dU, inputs.ravel(), da)
    before = hidden_states[:, :-1].reshape(-1, H)
    after = hidden_states[:, 1:].reshape(-1, H)
    bias = da.sum(0, keepdims=True).T, d2.sum(0, keepdims=True).T
    return [loss, [dU.T, da.T @ before, d2.T @ after, *bias]]


def by_hand_of_reference(inputs, outputs, hidden_states, targets, mask, params):
    """Row by row, a recursion over time in each."""
    return sum_of_rows(inputs.astype(int), outputs, hidden_states, targets, mask, tuple(params))


def columns_by_word(inputs, outputs, hidden_states, targets, mask, params):
    loss, grads = step_by_step(inputs, outputs, hidden_states, targets, mask, params)
    _, (_, dV, dW, dbh, dbo) = one_hot_products(
        inputs, outputs, hidden_states, targets, mask, params
    )
    return loss, (grads[0], dV, dW, dbh, dbo)


def _backward(inputs, outputs, hidden_states, targets, mask, params, **how):
    U, V, W, _, _ = params
    (B, T), eye = inputs.shape, np.eye(len(W))
    m = mask * 1.0 if not how.get("unmasked") else np.ones((B, T))
    p = np.take_along_axis(outputs, targets[..., None], 2)[..., 0]
    loss = -(m * np.log(p + 1e-12)).sum()
    d = (outputs - eye[targets]) * (m[..., None] if not how.get("loss_only") else 1)
    da, nxt = np.zeros((B, T, len(V))), 0
    for t in range(T)[::-1]:
        da[:, t] = (d[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = 0 if how.get("no_carry") else da[:, t] @ V
    dU = np.zeros_like(U)
    if how.get("fancy"):
        dU[:, inputs] += da.transpose(2, 0, 1)
    else:
        dU = np.einsum("bth,btc->hc", da, eye[inputs])
    shift = 1 if how.get("after") else 0
    dV = np.einsum("bth,btk->hk", da, hidden_states[:, shift : T + shift])
    dW = np.einsum("btc,bth->ch", d, hidden_states[:, 1:])
    grads = [dU, dV, dW, da.sum((0, 1))[:, None], d.sum((0, 1))[:, None]]
    n = {"batch": B, "steps": mask.sum()}.get(how.get("mean"), 1)
    return loss / n, [g / n for g in grads]


def fancy(inputs, outputs, hidden_states, targets, mask, params):
    return _backward(inputs, outputs, hidden_states, targets, mask, params, fancy=True)


def unmasked(inputs, outputs, hidden_states, targets, mask, params):
    return _backward(inputs, outputs, hidden_states, targets, mask, params, unmasked=True)


def loss_only(inputs, outputs, hidden_states, targets, mask, params):
    return _backward(inputs, outputs, hidden_states, targets, mask, params, loss_only=True)


def no_carry(inputs, outputs, hidden_states, targets, mask, params):
    return _backward(inputs, outputs, hidden_states, targets, mask, params, no_carry=True)


def batch_mean(inputs, outputs, hidden_states, targets, mask, params):
    return _backward(inputs, outputs, hidden_states, targets, mask, params, mean="batch")


def step_mean(inputs, outputs, hidden_states, targets, mask, params):
    return _backward(inputs, outputs, hidden_states, targets, mask, params, mean="steps")


def fancy_no_carry(inputs, outputs, hidden_states, targets, mask, params):
    how = {"fancy": True, "no_carry": True}
    return _backward(inputs, outputs, hidden_states, targets, mask, params, **how)


def after_and_mean(inputs, outputs, hidden_states, targets, mask, params):
    how = {"after": True, "mean": "batch"}
    return _backward(inputs, outputs, hidden_states, targets, mask, params, **how)


def overwrites(inputs, outputs, hidden_states, targets, mask, params):
    result = _backward(inputs, outputs, hidden_states, targets, mask, params)
    rows, steps = np.indices(inputs.shape)
    outputs[rows, steps, targets] -= 1
    outputs *= mask[..., None]
    return result


BACKWARD_RIGHT = [
    sum_of_rows, one_hot_products, step_by_step, flattened, by_hand_of_reference, columns_by_word,
]  # fmt: skip
BACKWARD_WRONG = [
    (fancy, {"repeats-lost"}),
    (unmasked, {"mask-ignored"}),
    (loss_only, {"gradient-unmasked"}),
    (no_carry, {"carry-missing"}),
    (batch_mean, {"mean-over-sequences"}),
    (step_mean, {"mean-over-steps"}),
    (fancy_no_carry, {"repeats-lost", "carry-missing"}),
    (after_and_mean, {"d-v-from-state-after", "mean-over-sequences"}),
    (overwrites, {"outputs-overwritten"}),
]
