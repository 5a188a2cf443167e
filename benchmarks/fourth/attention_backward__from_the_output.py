# exercise: attention_backward
# right: yes

def attention_backward(d_output, q, k, v, weights):
    """sum_j a_j g_j is d_output times output, so the sum over keys is not needed."""
    root = np.sqrt(k.shape[-1])
    output = np.einsum("...ts,...se->...te", weights, v)
    shared = np.einsum("...te,...te->...t", d_output, output)[..., np.newaxis]
    d_weights = np.einsum("...te,...se->...ts", d_output, v)
    d_scores = weights * (d_weights - shared) / root
    d_q = np.einsum("...ts,...sd->...td", d_scores, k)
    d_k = np.einsum("...ts,...td->...sd", d_scores, q)
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    return d_q, d_k, d_v
