# exercise: backpropagation
# right: no
# wrong: the slope is that of tanh, 1 - h**2, not h (1 - h)
import numpy as np

from labkit.reference import log_forward, tagger_states


def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    h = tagger_states(words, params)
    logs = log_forward(words, params)
    loss = -sum(logs[t, tag] for t, tag in enumerate(tags))
    grads = [np.zeros_like(p) for p in params]
    back = np.zeros(len(V))
    for t in reversed(range(len(words))):
        d_o = np.exp(logs[t])
        d_o[tags[t]] -= 1
        delta = (W.T @ d_o + back) * (1 - h[t + 1] ** 2)
        back = V.T @ delta
        grads[0][words[t]] += U.T @ delta
        grads[1] += np.outer(delta, E[words[t]])
        grads[2] += np.outer(delta, h[t])
        grads[3] += np.outer(d_o, h[t + 1])
        grads[4][:, 0] += delta
        grads[5][:, 0] += d_o
    return loss, tuple(grads)
