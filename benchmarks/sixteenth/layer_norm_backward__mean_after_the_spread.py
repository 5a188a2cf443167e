# exercise: layer_norm_backward
# right: no
# wrong: the mean of d_x is taken off at the end over all entries of the array, not over each vector
# lines: 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = len(gain)
    centre = x - x.mean(axis=-1, keepdims=True)
    inverse = ((centre**2).mean(axis=-1, keepdims=True) + eps) ** -0.5
    hat = centre * inverse
    back = d_y * gain
    back = (back - hat * np.mean(back * hat, axis=-1, keepdims=True)) * inverse
    d_x = back - back.mean()
    d_gain = np.einsum("nd,nd->d", d_y.reshape(-1, D), hat.reshape(-1, D))
    d_bias = np.einsum("nd->d", d_y.reshape(-1, D))
    return d_x, d_gain, d_bias
