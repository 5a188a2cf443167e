# exercise: attention_backward
# right: no
# wrong: weights *= writes the scores' gradient into the caller's weights
# lines: 9, 10
def attention_backward(d_output, q, k, v, weights):
    d_v = weights.swapaxes(-2, -1) @ d_output
    g = d_output @ v.swapaxes(-2, -1)
    g = g - (g * weights).sum(-1)[..., np.newaxis]
    weights *= g
    weights /= np.sqrt(q.shape[-1])
    return weights @ k, weights.swapaxes(-2, -1) @ q, d_v
