# exercise: backpropagation
# right: no
# wrong: the slope is that of tanh
# lines: 27
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
    grads = [np.zeros_like(p) for p in params]
    d_E, d_U, d_V, d_W, d_bh, d_bo = grads
    loss, carry = 0.0, np.zeros_like(b_hidden)
    for t in range(len(words) - 1, -1, -1):
        loss -= log_probs[t, tags[t]]
        d_o = np.exp(log_probs[t])[:, None]
        d_o[tags[t]] -= 1
        h, before, x = states[t + 1][:, None], states[t][:, None], E[words[t]][:, None]
        d_f = (W.T @ d_o + carry) * (1 - h**2)
        d_W += d_o @ h.T
        d_bo += d_o
        d_U += d_f @ x.T
        d_V += d_f @ before.T
        d_bh += d_f
        d_E[words[t]] += (U.T @ d_f)[:, 0]
        carry = V.T @ d_f
    return loss, tuple(grads)
