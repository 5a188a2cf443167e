# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    eye = np.eye(weights.shape[-1])
    jacobian = np.einsum("...i,ij->...ij", weights, eye) - np.einsum(
        "...i,...j->...ij", weights, weights
    )
    d_scores = np.einsum("...tij,...te,...je->...ti", jacobian, d_output, v)
    d_scores = d_scores / np.sqrt(q.shape[-1])
    return (
        np.einsum("...ts,...sd->...td", d_scores, k),
        np.einsum("...ts,...td->...sd", d_scores, q),
        np.einsum("...ts,...te->...se", weights, d_output),
    )
