# exercise: attention_backward
# right: no
# wrong: the division by sqrt(D) is forgotten on the way back (d_q and d_k)
# lines:
import numpy as np


def attention_backward(d_output, q, k, v, weights):
    def flip(a):
        return np.swapaxes(a, -1, -2)

    d_weights = d_output @ flip(v)
    mean = np.sum(weights * d_weights, axis=-1, keepdims=True)
    d_scores = weights * (d_weights - mean)
    return d_scores @ k, flip(d_scores) @ q, flip(weights) @ d_output
