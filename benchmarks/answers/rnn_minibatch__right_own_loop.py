# exercise: rnn_minibatch
# right: yes
# wrong: both passes anew, columns for states, batch in the columns
import numpy as np

from labkit.reference import softmax


def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    h, tape, loss = state.T, [], 0.0
    rows = np.arange(inputs.shape[0])
    for x, y in zip(inputs.T, targets.T):
        before, h = h, np.tanh(U[:, x] + V @ h + b_hidden)
        p = softmax(W @ h + b_out, axis=0)
        loss -= np.log(p[y, rows]).sum()
        p[y, rows] -= 1
        tape.append((x, before, h, p))
    grads = [np.zeros_like(param) for param in params]
    last, back = h.T.copy(), 0.0
    while tape:
        x, before, h, d_o = tape.pop()
        d_f = (W.T @ d_o + back) * (1 - h * h)
        np.add.at(grads[0].T, x, d_f.T)
        for k, part in enumerate((d_f @ before.T, d_o @ h.T, d_f.sum(1, keepdims=True), d_o.sum(1, keepdims=True))):
            grads[k + 1] += part
        back = V.T @ d_f
    return loss, tuple(grads), last
