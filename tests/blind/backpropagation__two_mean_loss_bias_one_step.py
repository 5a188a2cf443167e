# exercise: backpropagation
# right: no
# wrong: the loss is the mean over words; d_b_hidden is that of the first word alone
# lines: 20, 31
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
    loss = -np.mean(log_probs[range(T), tags])
    d_E, d_U, d_V, d_W, d_bh, d_bo = (np.zeros_like(p) for p in params)
    d_next = np.zeros(len(V))
    for t in range(T)[::-1]:
        d_o = np.exp(log_probs[t])
        d_o[tags[t]] -= 1
        d_f = (W.T @ d_o + d_next) * states[t + 1] * (1 - states[t + 1])
        d_E[words[t]] += U.T @ d_f
        d_U += np.outer(d_f, E[words[t]])
        d_V += np.outer(d_f, states[t])
        d_W += np.outer(d_o, states[t + 1])
        d_bh = d_f[:, None]
        d_bo += d_o[:, None]
        d_next = V.T @ d_f
    return loss, (d_E, d_U, d_V, d_W, d_bh, d_bo)
