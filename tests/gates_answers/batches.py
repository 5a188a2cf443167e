"""Answers to lstm_forward and lstm_backward."""

import numpy as np

from labkit.reference import lstm_step, lstm_step_backward, sigmoid, softmax

RIGHT, WRONG = [], []


def right(answer):
    RIGHT.append((answer.__name__, answer))
    return answer


def wrong(answer, *mistakes):
    WRONG.append((answer.__name__, answer, set(mistakes)))


@right
def lstm_forward(inputs, state, params):
    """One sequence and one step at a time, with columns."""
    W_x, _, _, W, b_out = params
    found = [], [], [], []
    for row, h, c in zip(inputs, *state, strict=True):
        h, c = h[:, None], c[:, None]
        o, hs, cs, gs = [], [h], [c], []
        for token in row:
            h, c, gates = lstm_step(np.eye(W_x.shape[1])[:, [token]], h, c, params)
            o.append(softmax(W @ h + b_out)[:, 0])
            hs.append(h)
            cs.append(c)
            gs.append(np.concatenate(gates)[:, 0])
        hs, cs = np.array(hs)[..., 0], np.array(cs)[..., 0]
        for kept, value in zip(found, (o, hs, cs, gs), strict=True):
            kept.append(value)
    return [np.array(kept) for kept in found]


@right
def lstm_forward(inputs, state, params):  # noqa: F811
    W_x, W_h, b, W, b_out = params
    h, c = state
    x = np.eye(W_x.shape[1])[inputs] @ W_x.T + b.ravel()
    hs, cs, gs = [h], [c], []
    H = h.shape[1]
    for t in range(inputs.shape[1]):
        a = x[:, t] + h @ W_h.T
        y = sigmoid(a)
        y[:, 2 * H : 3 * H] = np.tanh(a[:, 2 * H : 3 * H])
        c = y[:, H : 2 * H] * c + y[:, :H] * y[:, 2 * H : 3 * H]
        h = y[:, 3 * H :] * np.tanh(c)
        hs.append(h)
        cs.append(c)
        gs.append(y)
    hs, cs, gs = (np.stack(a, axis=1) for a in (hs, cs, gs))
    return softmax(hs[:, 1:] @ W.T + b_out.T, axis=2), hs, cs, gs


@right
def lstm_forward(inputs, state, params):  # noqa: F811
    W_x, W_h, b, W, b_out = params
    B, T = inputs.shape
    H = W_h.shape[1]
    hs, cs, y = np.empty((T + 1, B, H)), np.empty((T + 1, B, H)), np.empty((T, B, 4, H))
    hs[0], cs[0] = state[0], state[1]
    for t, tokens in enumerate(inputs.T):
        y[t] = (W_x[:, tokens] + W_h @ hs[t].T + b).T.reshape(B, 4, H)
        y[t, :, 2] = np.tanh(y[t, :, 2])
        for k in (0, 1, 3):
            y[t, :, k] = 0.5 * np.tanh(0.5 * y[t, :, k]) + 0.5
        cs[t + 1] = y[t, :, 1] * cs[t] + y[t, :, 0] * y[t, :, 2]
        hs[t + 1] = y[t, :, 3] * np.tanh(cs[t + 1])
    logits = np.einsum("tbh,ch->btc", hs[1:], W) + b_out[:, 0]
    p = np.exp(logits - logits.max(-1, keepdims=True))
    p /= p.sum(-1, keepdims=True)
    return p, hs.swapaxes(0, 1), cs.swapaxes(0, 1), y.swapaxes(0, 1).reshape(B, T, 4 * H)


@right
def lstm_forward(inputs, state, params):  # noqa: F811
    def step(h, c, tokens):
        columns = (h.T, c.T, params[0].T[tokens].T)
        zero = np.zeros((1, len(tokens)))
        rest = (np.zeros((len(params[2]), 1)), *params[1:])
        h, c, gates = lstm_step(zero, columns[0], columns[1], (rest[0], params[1],
                                params[2] + columns[2], params[3], params[4]))  # fmt: skip
        return h.T, c.T, np.concatenate(gates).T

    states, gates = [tuple(state)], []
    for tokens in inputs.T:
        *both, y = step(*states[-1], tokens)
        states.append(both)
        gates.append(y)
    hs, cs = (np.array([s[k] for s in states]).transpose(1, 0, 2) for k in (0, 1))
    outputs = softmax((params[3] @ hs[:, 1:, :, None] + params[4])[..., 0], axis=-1)
    return outputs, hs, cs, np.array(gates).transpose(1, 0, 2)


def forward(start="state", cell="f * c + i * g", out="o * np.tanh(c)", reads="h", order="ifgo",
            late=0, bias=1, stored="c"):  # fmt: skip
    """lstm_forward with some of its formulas made otherwise."""

    def lstm_forward(inputs, state, params):
        W_x, W_h, b, W, b_out = params
        q = {"np": np, "sigmoid": sigmoid}
        h, c = (np.zeros_like(s) for s in state) if start == "zeros" else state
        hs, cs, ys = [h], [c], []
        for t in range(inputs.shape[1]):
            q |= {"h": h, "c": c}
            a = W_x.T[inputs[:, t]] + q[reads] @ W_h.T + bias * b[:, 0]
            for name, part in zip(order, np.split(a, 4, axis=1), strict=True):
                q[name] = np.tanh(part) if name == "g" else sigmoid(part)
            c = q["c"] = eval(cell, q)
            h = q["h"] = eval(out, q)
            c = eval(stored, q)
            hs.append(h)
            cs.append(c)
            ys.append(np.concatenate([q[n] for n in "ifgo"], axis=1))
        hs, cs, ys = (np.stack(v, axis=1) for v in (hs, cs, ys))
        read = hs[:, :-1] if late else hs[:, 1:]
        return softmax(read @ W.T + b_out[:, 0], axis=-1), hs, cs, ys

    return lstm_forward


wrong(forward(late=1), "outputs-one-step-late")
wrong(forward(start="zeros"), "initial-states-unused")
wrong(forward(cell="(1 - f) * c + i * g"), "forgets-the-complement")
wrong(forward(cell="f * c + (1 - f) * g"), "input-tied-to-forget")
wrong(forward(out="o * c"), "cell-not-squashed")
wrong(forward(out="np.tanh(c)"), "output-gate-unused")
wrong(forward(reads="c"), "cell-for-state")
wrong(forward(order="ifog"), "blocks-candidate-last")
wrong(forward(bias=0), "bias-missing")
wrong(forward(bias=2), "bias-twice")
wrong(forward(stored="np.tanh(c)"), "cell-stored-squashed")
wrong(forward(late=1, bias=0), "outputs-one-step-late", "bias-missing")


@right
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    """One sequence at a time, cut to its length, one step at a time, with columns."""
    grads, loss = [np.zeros_like(p) for p in params], 0.0
    C = params[0].shape[1]
    for r in range(len(inputs)):
        d_h, d_c = np.zeros((2, hidden_states.shape[2], 1))
        for t in range(mask[r].sum() - 1, -1, -1):
            p = outputs[r, t][:, None]
            loss -= np.log(max(p[targets[r, t], 0], 1e-200))
            d_o = p - np.eye(C)[:, [targets[r, t]]]
            grads[3] += d_o @ hidden_states[r, t + 1][None]
            grads[4] += d_o
            own, d_h, d_c = lstm_step_backward(
                d_h + params[3].T @ d_o, d_c, np.eye(C)[:, [inputs[r, t]]],
                hidden_states[r, t][:, None], cell_states[r, t][:, None],
                cell_states[r, t + 1][:, None], np.split(gates[r, t][:, None], 4), params,
            )  # fmt: skip
            for total, grad in zip(grads, own, strict=False):
                total += grad
    return loss, grads


def backward(**over):
    """lstm_backward in another style, with some of its quantities made otherwise."""

    def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
        W_x, W_h, b, W, b_out = params
        H, C = W_h.shape[1], W.shape[0]
        how = {"counts": "mask * 1.0", "loss": "-(counts * np.log(p + 1e-300)).sum()",
               "to_c": "dc + dh * o * (1 - np.tanh(c) ** 2)", "carry": "dc * f",
               "old": "c0", "ag": "dc * i * (1 - g * g)", "back": "d @ W_h", "hs": "h0",
               "arrives": "e @ W + dh", "weights": "counts[..., None]"} | over  # fmt: skip
        q = {"np": np, "W": W, "W_h": W_h, "mask": mask, "targets": targets}
        one_hot = np.eye(C)[targets]
        q["p"] = (outputs * one_hot).sum(-1)
        q["counts"] = eval(how["counts"], q)
        loss = eval(how["loss"], q)
        e_all = (outputs - one_hot) * eval(how["weights"], q)
        d_all = np.empty_like(gates)
        q["dh"], q["dc"] = np.zeros_like(hidden_states[:, 0]), np.zeros_like(cell_states[:, 0])
        for t in range(inputs.shape[1])[::-1]:
            y = gates[:, t].reshape(-1, 4, H)
            q |= {"i": y[:, 0], "f": y[:, 1], "g": y[:, 2], "o": y[:, 3], "e": e_all[:, t]}
            q |= {"c": cell_states[:, t + 1], "c0": cell_states[:, t], "h0": hidden_states[:, t]}
            q["dh"] = eval(how["arrives"], q)
            q["dc"] = eval(how["to_c"], q)
            parts = [eval("dc * g * i * (1 - i)", q),
                     eval("dc * old * f * (1 - f)", q | {"old": eval(how["old"], q)}),
                     eval(how["ag"], q), eval("dh * np.tanh(c) * o * (1 - o)", q)]  # fmt: skip
            q["d"] = d_all[:, t] = np.hstack(parts)
            q["dh"], q["dc"] = eval(how["back"], q), eval(how["carry"], q)
        d = d_all.reshape(-1, 4 * H)
        x = np.eye(C)[inputs].reshape(-1, C)
        before = hidden_states[:, :-1] if how["hs"] == "h0" else hidden_states[:, 1:]
        e = e_all.reshape(-1, C)
        after = hidden_states[:, 1:].reshape(-1, H)
        bias = d.sum(0)[:, None], e.sum(0)[:, None]
        return loss, (d.T @ x, d.T @ before.reshape(-1, H), bias[0], e.T @ after, bias[1])

    return lstm_backward


right(backward())
right(backward(loss="-np.sum(np.log(np.clip(p, 1e-12, 1)), where=mask)"))
right(backward(counts="np.where(mask, 1.0, 0.0)", to_c="dc + dh * o / np.cosh(c) ** 2"))
wrong(backward(carry="dc"), "cell-carry-without-forget")
wrong(backward(carry="0 * dc"), "cell-carry-missing")
wrong(backward(back="0 * dh"), "carry-missing")
wrong(backward(to_c="dc + dh * o"), "tanh-slope-missing")
wrong(backward(to_c="dc + dh * o * (1 - c ** 2)"), "slope-of-c-itself")
wrong(backward(old="c"), "forget-gate-new-cell")
wrong(backward(ag="dc * i * g * (1 - g)"), "g-slope-of-sigmoid")
wrong(backward(counts="np.ones(mask.shape)"), "mask-ignored")
wrong(backward(loss="-(counts * np.log(p + 1e-300)).sum() / len(mask)"), "loss-mean-over-sequences")
wrong(backward(weights="1.0"), "gradient-unmasked")
wrong(backward(hs="h"), "w-h-from-state-after")
wrong(backward(carry="dc", ag="dc * i"), "cell-carry-without-forget", "g-slope-missing")
