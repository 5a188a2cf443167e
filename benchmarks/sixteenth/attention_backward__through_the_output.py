# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    output = weights @ v
    shared = (d_output * output).sum(-1)[..., None]
    d_scores = weights * (np.einsum("...te,...se->...ts", d_output, v) - shared)
    d_scores = d_scores / np.sqrt(k.shape[-1])
    along_keys = np.einsum("...ts,...sd->...td", d_scores, k)
    along_queries = np.einsum("...ts,...td->...sd", d_scores, q)
    return along_keys, along_queries, np.einsum("...ts,...te->...se", weights, d_output)
