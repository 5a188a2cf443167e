# exercise: backpropagation
# right: no
# wrong: d_E[words] += keeps one gradient only for a word that comes again
import numpy as np

from labkit.reference import log_forward, tagger_states


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, log_probs = tagger_states(words, params), log_forward(words, params)
    rows = np.arange(len(words))
    d_o = np.exp(log_probs)
    d_o[rows, tags] -= 1
    deltas = np.zeros_like(states[1:])
    carry = np.zeros(len(V))
    for t in rows[::-1]:
        h = states[t + 1]
        deltas[t] = (d_o[t] @ W + carry) * h * (1 - h)
        carry = deltas[t] @ V
    d_E = np.zeros_like(E)
    d_E[words] += deltas @ U
    grads = (d_E, deltas.T @ E[words], deltas.T @ states[:-1], d_o.T @ states[1:])
    return -log_probs[rows, tags].sum(), (*grads, deltas.sum(0)[:, None], d_o.sum(0)[:, None])
