# exercise: layer_norm_backward
# right: no
# wrong: gradients at gain and bias are summed over the first axis alone, which is wrong unless x has two axes, and one mean of the whole array is taken off g instead of each vector's
# lines: 9, 10, 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    x_c = x - x.mean(axis=-1, keepdims=True)
    inv = 1 / np.sqrt(np.square(x_c).mean(axis=-1, keepdims=True) + eps)
    n = x_c * inv
    d_bias = np.add.reduce(d_y)
    d_gain = np.add.reduce(d_y * n)
    g = gain * d_y
    d_x = inv * (g - np.mean(g) - n * np.mean(g * n, axis=-1, keepdims=True))
    return d_x, d_gain, d_bias
