# exercise: layer_norm_backward
# right: no
# wrong: the part along the normalised vector is divided by that vector's own mean of squares, which is below 1 because of eps and 0 for a vector of equal entries
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    def mean(a):
        return a.mean(axis=-1, keepdims=True)

    centred = x - mean(x)
    sigma = np.sqrt(mean(centred**2) + eps)
    x_hat = centred / sigma
    g = d_y * gain
    along = mean(g * x_hat) / mean(x_hat * x_hat)
    d_x = (g - mean(g) - along * x_hat) / sigma
    D = x.shape[-1]
    return d_x, (d_y * x_hat).reshape(-1, D).sum(axis=0), d_y.reshape(-1, D).sum(axis=0)
