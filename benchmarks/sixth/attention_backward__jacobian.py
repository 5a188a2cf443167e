# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    eye = np.eye(weights.shape[-1])
    jacobian = weights[..., :, None] * (eye - weights[..., None, :])
    d_weights = np.einsum("...te,...se->...ts", d_output, v)
    d_scores = np.einsum("...ts,...tsu->...tu", d_weights, jacobian) / np.sqrt(q.shape[-1])
    return (
        np.einsum("...ts,...sd->...td", d_scores, k),
        np.einsum("...ts,...td->...sd", d_scores, q),
        np.einsum("...ts,...te->...se", weights, d_output),
    )
