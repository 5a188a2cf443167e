# exercise: backpropagation
# right: no
# wrong: each word's error is carried back one step only
# name: one-step-back-only
# lines: 25
# needs: tagger_states, log_forward
import numpy as np


def backpropagation(words, tags, params):
    """Loss of one sentence and its gradients at all six parameters.

    words, tags  indices (T,), integers
    params       (E, U, V, W, b_hidden, b_out)
    returns      loss, the sum over words of -ln p(tag) in nats;
                 grads, in the order and shapes of params
    """
    E, U, V, W, b_hidden, b_out = params
    states, log_probs = tagger_states(words, params), log_forward(words, params)
    T = len(words)
    d_s = np.exp(log_probs) - np.eye(len(W))[tags]
    slope = states[1:] * (1 - states[1:])
    own = (d_s @ W) * slope
    d_f = own.copy()
    d_f[:-1] += (own[1:] @ V) * slope[:-1]
    d_E = np.zeros_like(E)
    for word, d in zip(words, d_f):
        d_E[word] += U.T @ d
    d_U, d_V, d_W = d_f.T @ E[words], d_f.T @ states[:-1], d_s.T @ states[1:]
    loss = -sum(log_probs[t, tags[t]] for t in range(T))
    return loss, (d_E, d_U, d_V, d_W, d_f.sum(0)[:, None], d_s.sum(0)[:, None])
