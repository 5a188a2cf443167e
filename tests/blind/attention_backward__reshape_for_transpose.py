# exercise: attention_backward
# right: no
# wrong: keys and queries are exchanged by a reshape of d_scores, which keeps the order in memory (line of d_k)
# lines:
import numpy as np


def attention_backward(d_output, q, k, v, weights):
    *lead, T, S = weights.shape
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    d_w = np.einsum("...te,...se->...ts", d_output, v)
    d_s = weights * (d_w - np.einsum("...ts,...ts->...t", weights, d_w)[..., None]) / np.sqrt(q.shape[-1])
    d_k = d_s.reshape(*lead, S, T) @ q
    return d_s @ k, d_k, d_v
