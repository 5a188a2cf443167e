# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    S, D = k.shape[-2:]
    jacobian = weights[..., :, None] * (np.eye(S) - weights[..., None, :])
    d_weights = np.einsum("...te,...se->...ts", d_output, v)
    d_scores = np.einsum("...tsr,...ts->...tr", jacobian, d_weights) / D**0.5
    return (
        np.einsum("...ts,...sd->...td", d_scores, k),
        np.einsum("...ts,...td->...sd", d_scores, q),
        np.einsum("...ts,...te->...se", weights, d_output),
    )
