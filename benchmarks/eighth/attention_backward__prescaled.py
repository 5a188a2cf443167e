# exercise: attention_backward
# right: no
# wrong: the queries are divided by the root of D already, and d_k is divided a second time
# lines: 12
def attention_backward(d_output, q, k, v, weights):
    root = np.sqrt(q.shape[-1])
    scaled_q = q / root
    d_weights = np.einsum("...te,...se->...ts", d_output, v)
    row = np.einsum("...ts,...ts->...t", weights, d_weights)
    d_scores = weights * (d_weights - row[..., None])
    d_q = np.einsum("...ts,...sd->...td", d_scores, k) / root
    d_k = np.einsum("...ts,...td->...sd", d_scores, scaled_q) / root
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    return d_q, d_k, d_v
