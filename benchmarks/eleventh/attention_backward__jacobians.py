# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    S = weights.shape[-1]
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    g = np.einsum("...te,...se->...ts", d_output, v)
    jacobian = weights[..., :, None] * (np.eye(S) - weights[..., None, :])
    d_scores = np.einsum("...tij,...tj->...ti", jacobian, g) / q.shape[-1] ** 0.5
    d_q = np.einsum("...ts,...sd->...td", d_scores, k)
    d_k = np.einsum("...ts,...td->...sd", d_scores, q)
    return d_q, d_k, d_v
