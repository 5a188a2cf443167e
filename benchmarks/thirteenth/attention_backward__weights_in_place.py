# exercise: attention_backward
# right: no
# wrong: the gradient at the scores is written over weights, so the caller's array is changed
# lines: 9
def attention_backward(d_output, q, k, v, weights):
    d_v = np.einsum("...ts,...te->...se", weights, d_output)
    d_w = d_output @ v.swapaxes(-1, -2)
    weighted_mean = np.einsum("...ts,...ts->...t", weights, d_w)
    weights *= d_w - weighted_mean[..., np.newaxis]
    weights /= np.sqrt(k.shape[-1])
    return weights @ k, weights.swapaxes(-1, -2) @ q, d_v
