# exercise: backpropagation
# right: no
# wrong: d_V multiplies with the states after each word (states[1:]) instead of those before
import numpy as np

from labkit.reference import log_forward, tagger_states


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    log_probs = log_forward(words, params)
    index = (np.arange(len(words)), tags)
    d_scores = np.exp(log_probs)
    d_scores[index] -= 1

    def deltas(t, carry):
        if t < 0:
            return []
        h = states[t + 1]
        d = (W.T @ d_scores[t] + carry) * (h - h * h)
        return deltas(t - 1, V.T @ d) + [d]

    d = np.array(deltas(len(words) - 1, 0.0))
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, d @ U)
    after = states[1:]
    return -log_probs[index].sum(), (
        d_E,
        d.T @ E[words],
        d.T @ after,
        d_scores.T @ after,
        d.sum(axis=0, keepdims=True).T,
        d_scores.sum(axis=0, keepdims=True).T,
    )
