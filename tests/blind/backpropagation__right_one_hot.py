# exercise: backpropagation
# right: yes
# wrong: one-hot matrices for words and tags, deltas in a list built backwards
# lines:
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
    h, log_p = tagger_states(words, params), log_forward(words, params)
    Y, X = np.eye(len(W))[tags], np.eye(len(E))[words]
    d_s = np.exp(log_p) - Y
    deltas, carry = [], np.zeros(len(V))
    for state, d in zip(h[:0:-1], d_s[::-1]):
        deltas.append((d @ W + carry) * state * (1 - state))
        carry = deltas[-1] @ V
    D = np.array(deltas[::-1])
    grads = X.T @ D @ U, D.T @ (X @ E), D.T @ h[:-1], d_s.T @ h[1:]
    return -float(np.sum(Y * log_p)), (*grads, D.sum(0)[:, None], d_s.sum(0)[:, None])
