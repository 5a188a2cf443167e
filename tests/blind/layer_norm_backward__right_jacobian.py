# exercise: layer_norm_backward
# right: yes
# wrong: builds the Jacobian of each vector and multiplies
# lines:
import numpy as np


def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    vectors, arrived = x.reshape(-1, D), d_y.reshape(-1, D)
    d_x, d_gain, d_bias = np.zeros_like(vectors), np.zeros(D), np.zeros(D)
    for n, (vector, d) in enumerate(zip(vectors, arrived)):
        sigma = np.sqrt(vector.var() + eps)
        hat = (vector - vector.mean()) / sigma
        jacobian = (np.eye(D) - 1 / D - np.outer(hat, hat) / D) / sigma
        d_x[n] = jacobian @ (d * gain)
        d_gain += d * hat
        d_bias += d
    return d_x.reshape(x.shape), d_gain, d_bias
