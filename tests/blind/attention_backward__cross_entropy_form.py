# exercise: attention_backward
# right: no
# wrong: the softmax's gradient is weights * d_weights alone; the row's weighted mean is not taken off (d_scores)
# lines:
import numpy as np


def attention_backward(d_output, q, k, v, weights):
    root = np.sqrt(k.shape[-1])
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    d_scores = weights * np.einsum("...te,...se->...ts", d_output, v) / root
    d_q = np.einsum("...ts,...sd->...td", d_scores, k)
    d_k = np.einsum("...ts,...td->...sd", d_scores, q)
    return d_q, d_k, d_v
