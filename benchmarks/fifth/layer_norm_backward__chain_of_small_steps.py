# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mean = lambda a: np.mean(a, axis=-1, keepdims=True)
    moved = x - mean(x)
    variance = mean(moved * moved)
    inverse = (variance + eps) ** -0.5
    x_hat = moved * inverse
    axes = tuple(range(d_y.ndim - 1))

    d_hat = d_y * gain
    d_inverse = np.sum(d_hat * moved, axis=-1, keepdims=True)
    d_variance = d_inverse * -0.5 * (variance + eps) ** -1.5
    d_moved = d_hat * inverse + d_variance * 2 * moved / x.shape[-1]
    d_x = d_moved - mean(d_moved)
    return d_x, np.sum(d_y * x_hat, axis=axes), np.sum(d_y, axis=axes)
