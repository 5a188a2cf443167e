# exercise: backpropagation
# right: no
# wrong: nothing comes back from the next step, each word's delta is made of its own tag alone
import numpy as np

from labkit.reference import log_forward, tagger_states


def backpropagation(words, tags, params):
    E, U, V, W, _, _ = params
    states = tagger_states(words, params)
    before, after = states[:-1], states[1:]
    log_probs = log_forward(words, params)
    one_hot = np.eye(W.shape[0])[tags]
    d_o = np.exp(log_probs) - one_hot
    delta = (d_o @ W) * after * (1 - after)
    d_E = np.zeros_like(E)
    np.add.at(d_E, words, delta @ U)
    column = lambda a: a.sum(axis=0)[:, None]  # noqa: E731
    grads = d_E, delta.T @ E[words], delta.T @ before, d_o.T @ after, column(delta), column(d_o)
    return -(log_probs * one_hot).sum(), grads
