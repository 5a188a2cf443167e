# exercise: attention_backward
# right: no
# wrong: Computes the gradient of the scores inside weights, so the caller's weights are changed.
# lines: 10, 11
def attention_backward(d_output, q, k, v, weights):
    d_v = weights.swapaxes(-1, -2) @ d_output
    g = d_output @ v.swapaxes(-1, -2)
    g -= (g * weights).sum(axis=-1, keepdims=True)
    d_scores = weights
    d_scores *= g
    d_scores /= np.sqrt(q.shape[-1])
    return d_scores @ k, d_scores.swapaxes(-1, -2) @ q, d_v
