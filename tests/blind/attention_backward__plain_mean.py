# exercise: attention_backward
# right: no
# wrong: takes off the unweighted mean of d_weights over the keys instead of the mean with the weights (centred)
# lines:
import numpy as np


def attention_backward(d_output, q, k, v, weights):
    d_weights = np.einsum("...te,...se->...ts", d_output, v)
    centred = d_weights - d_weights.mean(axis=-1, keepdims=True)
    d_scores = weights * centred / np.sqrt(q.shape[-1])
    d_k = np.einsum("...ts,...td->...sd", d_scores, q)
    return d_scores @ k, d_k, np.swapaxes(weights, -1, -2) @ d_output
