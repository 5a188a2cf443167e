# exercise: layer_norm_backward
# right: no
# wrong: the gradients of gain and bias are summed over the first axis only, which is right for matrices alone
# lines: 11, 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    avg = lambda a: np.mean(a, axis=-1, keepdims=True)
    inv = 1 / np.sqrt(avg((x - avg(x)) ** 2) + eps)
    x_hat = (x - avg(x)) * inv
    g = d_y * gain
    d_x = inv * (g - avg(g) - x_hat * avg(g * x_hat))
    d_gain = (d_y * x_hat).sum(axis=0)
    d_bias = d_y.sum(axis=0)
    return d_x, d_gain, d_bias
