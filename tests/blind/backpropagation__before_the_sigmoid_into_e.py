# exercise: backpropagation
# right: no
# wrong: the word vector gets the gradient at the state, which did not go through the sigmoid
# lines: 30
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
    h = tagger_states(words, params)
    log_p = log_forward(words, params)
    n = np.arange(len(words))
    d_o = np.exp(log_p)
    d_o[n, tags] -= 1.0
    d_h = d_o @ W
    d_z = np.empty_like(d_h)
    for t in n[::-1]:
        if t + 1 < len(n):
            d_h[t] += d_z[t + 1] @ V
        d_z[t] = d_h[t] * h[t + 1] * (1 - h[t + 1])
    d_E = np.zeros(E.shape)
    np.add.at(d_E, words, d_h @ U)
    weights = [np.einsum("ta,tb->ab", a, b) for a, b in ((d_z, E[words]), (d_z, h[:-1]), (d_o, h[1:]))]
    biases = [d.sum(axis=0, keepdims=True).T for d in (d_z, d_o)]
    return -log_p[n, tags].sum(), tuple([d_E, *weights, *biases])
