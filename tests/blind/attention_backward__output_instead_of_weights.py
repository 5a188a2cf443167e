# exercise: attention_backward
# right: no
# wrong: two: the gradients are handed back in the order q, v, k; divided by D instead of its root
# lines:
import numpy as np


def attention_backward(d_output, q, k, v, weights):
    d_v = np.swapaxes(weights, -1, -2) @ d_output
    d_a = d_output @ np.swapaxes(v, -1, -2)
    d_s = weights * (d_a - np.sum(weights * d_a, -1, keepdims=True))
    d_s = d_s / q.shape[-1]
    d_q = d_s @ k
    d_k = np.swapaxes(d_s, -1, -2) @ q
    return d_q, d_v, d_k
