# exercise: attention_backward
# right: yes
def attention_backward(d_output, q, k, v, weights):
    """Gradients at queries, keys and values: (d_q, d_k, d_v), in the shapes of q, k and v.

    d_output  gradient at attention's output, (..., T, E)
    q, k, v   (..., T, D), (..., S, D), (..., S, E); leading axes may be there or not
    weights   what attention returned, (..., T, S), also where a mask was
    """
    scale = np.shape(q)[-1] ** -0.5
    jacobian = np.eye(weights.shape[-1]) * weights[..., None, :]
    jacobian = jacobian - weights[..., :, None] * weights[..., None, :]
    d_scores = scale * np.einsum("...te,...se,...tsu->...tu", d_output, v, jacobian)
    return (
        np.einsum("...tu,...ud->...td", d_scores, k),
        np.einsum("...tu,...td->...ud", d_scores, q),
        np.einsum("...ts,...te->...se", weights, d_output),
    )
