# exercise: backpropagation
# right: no
# wrong: the embedding gets the gradient at U's result in place of U.T delta for the first D units (no way back through U)
import numpy as np

from labkit.reference import log_forward, tagger_states


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states, log_probs = tagger_states(words, params), log_forward(words, params)
    T, D = len(words), E.shape[1]
    d_o = np.exp(log_probs) - (np.arange(len(W)) == np.asarray(tags)[:, None])
    delta = [None] * T
    carry = 0
    for t in range(T - 1, -1, -1):
        delta[t] = (W.T @ d_o[t] + carry) * states[t + 1] * (1 - states[t + 1])
        carry = V.T @ delta[t]
    delta = np.array(delta)
    d_E = np.zeros_like(E)
    for word, d in zip(words, delta):
        d_E[word] += d[:D] if len(d) >= D else np.resize(d, D)
    loss = -log_probs[np.arange(T), tags].sum()
    return loss, (d_E, delta.T @ E[words], delta.T @ states[:-1], d_o.T @ states[1:], delta.sum(0)[:, None], d_o.sum(0)[:, None])
