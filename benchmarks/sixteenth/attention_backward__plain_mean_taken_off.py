# exercise: attention_backward
# right: no
# wrong: the plain mean over the keys is taken off where the mean with the weights belongs
# lines: 7
def attention_backward(d_output, q, k, v, weights):
    g = np.einsum("...te,...se->...ts", d_output, v)
    centred = g - g.mean(axis=-1, keepdims=True)
    d_scores = weights * centred / q.shape[-1] ** 0.5
    d_q = np.einsum("...ts,...sd->...td", d_scores, k)
    d_k = np.einsum("...ts,...td->...sd", d_scores, q)
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    return d_q, d_k, d_v
