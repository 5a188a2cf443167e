# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    S = weights.shape[-1]
    jacobian = np.eye(S) * weights[..., None] - weights[..., :, None] * weights[..., None, :]
    d_scores = np.einsum("...tij,...te,...je->...ti", jacobian, d_output, v) / np.sqrt(q.shape[-1])
    return (
        np.einsum("...ts,...sd->...td", d_scores, k),
        np.einsum("...ts,...td->...sd", d_scores, q),
        np.einsum("...ts,...te->...se", weights, d_output),
    )
