# exercise: attention_backward
# right: no
# wrong: the axes are named for batch and heads, so queries without leading axes crash
# lines: 6, 7, 9, 10, 11
def attention_backward(d_output, q, k, v, weights):
    d_weights = np.einsum("bhte,bhse->bhts", d_output, v)
    centre = np.einsum("bhts,bhts->bht", weights, d_weights)[..., None]
    d_scores = weights * (d_weights - centre) * q.shape[-1] ** -0.5
    d_q = np.einsum("bhts,bhsd->bhtd", d_scores, k)
    d_k = np.einsum("bhts,bhtd->bhsd", d_scores, q)
    d_v = np.einsum("bhts,bhte->bhse", weights, d_output)
    return d_q, d_k, d_v
