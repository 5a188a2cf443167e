# exercise: attention_backward
# right: yes
# wrong: the weighted mean of d_weights is taken from d_output and the recomputed output, einsum
# lines:
import numpy as np


def attention_backward(d_output, q, k, v, weights):
    output = np.einsum("...ts,...se->...te", weights, v)
    mean = np.einsum("...te,...te->...t", d_output, output)
    d_scores = np.einsum("...te,...se->...ts", d_output, v)
    d_scores -= mean[..., None]
    d_scores *= weights / np.sqrt(k.shape[-1])
    return (
        np.einsum("...ts,...sd->...td", d_scores, k),
        np.einsum("...ts,...td->...sd", d_scores, q),
        np.einsum("...ts,...te->...se", weights, d_output),
    )
