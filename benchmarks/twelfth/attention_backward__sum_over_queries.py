# exercise: attention_backward
# right: no
# wrong: the weighted sum that is taken off runs over the queries and not over the keys
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    g = np.einsum("...te,...se->...ts", d_output, v)
    ag = weights * g
    common = ag.sum(axis=-2, keepdims=True)
    d_s = (ag - weights * common) / np.sqrt(k.shape[-1])
    d_q = np.einsum("...ts,...sd->...td", d_s, k)
    d_k = np.einsum("...ts,...td->...sd", d_s, q)
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    return d_q, d_k, d_v
