# exercise: attention_backward
# right: no
# wrong: the weighted sum inside the softmax's gradient runs over the queries (axis=-2), not over the keys
# lines:
import numpy as np


def attention_backward(d_output, q, k, v, weights):
    vT, wT = np.moveaxis(v, -1, -2), np.moveaxis(weights, -1, -2)
    d_weights = np.matmul(d_output, vT)
    product = weights * d_weights
    d_scores = product - weights * product.sum(axis=-2, keepdims=True)
    d_scores *= q.shape[-1] ** -0.5
    return np.matmul(d_scores, k), np.matmul(np.moveaxis(d_scores, -1, -2), q), np.matmul(wT, d_output)
