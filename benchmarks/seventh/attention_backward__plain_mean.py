# exercise: attention_backward
# right: no
# wrong: the plain mean over the visible keys is taken off instead of the weighted mean
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    seen = weights > 0
    g = np.where(seen, d_output @ np.swapaxes(v, -1, -2), 0)
    centre = g.sum(-1, keepdims=True) / seen.sum(-1, keepdims=True)
    d_s = weights * (g - centre)
    d_s = d_s / np.sqrt(q.shape[-1])
    t = lambda m: np.swapaxes(m, -1, -2)
    return d_s @ k, t(d_s) @ q, t(weights) @ d_output
