# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    root = q.shape[-1] ** 0.5
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    g = np.einsum("...te,...se->...ts", d_output, v)
    mean = np.einsum("...ts,...ts->...t", weights, g)
    d_s = weights * (g - mean[..., None]) / root
    return np.einsum("...ts,...sd->...td", d_s, k), np.einsum("...ts,...td->...sd", d_s, q), d_v
