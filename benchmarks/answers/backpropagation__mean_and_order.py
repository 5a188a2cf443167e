# exercise: backpropagation
# right: no
# wrong: two: loss and gradients are means over the words; V is not transposed on the way back (V @ delta)
import numpy as np

from labkit.reference import log_forward, tagger_states


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states, log_probs = tagger_states(words, params), log_forward(words, params)
    d_o = np.exp(log_probs)
    d_o[np.arange(T), tags] -= 1
    d_o /= T
    d = np.zeros((T, len(V)))
    carry = np.zeros(len(V))
    for t in reversed(range(T)):
        d[t] = (W.T @ d_o[t] + carry) * states[t + 1] * (1 - states[t + 1])
        carry = V @ d[t]
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d @ U)
    loss = -log_probs[np.arange(T), tags].mean()
    return loss, (d_E, d.T @ E[words], d.T @ states[:-1], d_o.T @ states[1:], d.sum(0)[:, None], d_o.sum(0)[:, None])
