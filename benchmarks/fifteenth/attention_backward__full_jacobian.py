# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    a = weights
    jacobian = a[..., :, None] * np.eye(a.shape[-1]) - a[..., :, None] * a[..., None, :]
    d_scores = np.einsum("...tsu,...te,...ue->...ts", jacobian, d_output, v) / np.sqrt(q.shape[-1])
    return (
        np.einsum("...ts,...sd->...td", d_scores, k),
        np.einsum("...ts,...td->...sd", d_scores, q),
        np.einsum("...ts,...te->...se", a, d_output),
    )
