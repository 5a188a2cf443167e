# exercise: attention_backward
# right: no
# wrong: the plain mean of the gradients over the keys is taken off and not the mean weighted by the weights
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    vt, at = np.moveaxis(v, -1, -2), np.moveaxis(weights, -1, -2)
    d_w = d_output @ vt
    d_w = d_w - d_w.mean(axis=-1, keepdims=True)
    d_s = weights * d_w / q.shape[-1] ** 0.5
    return d_s @ k, np.moveaxis(d_s, -1, -2) @ q, at @ d_output
