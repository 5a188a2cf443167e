# exercise: attention_backward
# right: no
# wrong: The root is taken of the number of keys, S, and not of the size D.
# lines: 7
def attention_backward(d_output, q, k, v, weights):
    """Backward pass of scaled dot-product attention."""
    scale = 1.0 / np.sqrt(weights.shape[-1])
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    d_weights = np.einsum("...te,...se->...ts", d_output, v)
    dot = np.einsum("...ts,...ts->...t", weights, d_weights)[..., None]
    d_scores = weights * (d_weights - dot) * scale
    d_q = np.einsum("...ts,...sd->...td", d_scores, k)
    d_k = np.einsum("...ts,...td->...sd", d_scores, q)
    return d_q, d_k, d_v
