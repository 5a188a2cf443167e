# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    slopes = weights[..., :, None] * (np.eye(weights.shape[-1]) - weights[..., None, :])
    d_weights = np.einsum("...te,...se->...ts", d_output, v)
    d_scores = np.einsum("...tsu,...tu->...ts", slopes, d_weights) * q.shape[-1] ** -0.5
    return (
        np.einsum("...ts,...sd->...td", d_scores, k),
        np.einsum("...ts,...td->...sd", d_scores, q),
        np.einsum("...ts,...te->...se", weights, d_output),
    )
