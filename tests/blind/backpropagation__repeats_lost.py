# exercise: backpropagation
# right: no
# wrong: += with the word indices keeps one gradient of a repeated word
# lines: 29
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
    loss = -log_probs[np.arange(T), tags].sum()
    d_scores = np.exp(log_probs)
    d_scores[np.arange(T), tags] -= 1
    d_f, d_next = np.zeros((T, len(V))), np.zeros(len(V))
    for t in reversed(range(T)):
        h = states[t + 1]
        d_f[t] = (W.T @ d_scores[t] + d_next) * h * (1 - h)
        d_next = V.T @ d_f[t]
    d_E = np.zeros_like(E)
    d_E[words] += d_f @ U
    grads = (d_E, d_f.T @ E[words], d_f.T @ states[:-1], d_scores.T @ states[1:])
    return loss, (*grads, d_f.sum(axis=0)[:, None], d_scores.sum(axis=0)[:, None])
