# exercise: attention_backward
# right: no
# wrong: The gradient at the scores is made in place in the array of weights, so the caller's weights are changed.
# lines: 9, 10
def attention_backward(d_output, q, k, v, weights):
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    g = np.einsum("...te,...se->...ts", d_output, v)
    g -= np.einsum("...ts,...ts->...t", g, weights)[..., None]
    weights *= g
    weights /= np.sqrt(q.shape[-1])
    d_q = np.einsum("...ts,...sd->...td", weights, k)
    d_k = np.einsum("...ts,...td->...sd", weights, q)
    return d_q, d_k, d_v
