# exercise: layer_norm_backward
# right: no
# wrong: d_y is used for d_x as it came, without the gain
# lines: 12
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    def bar(a):
        return a.mean(axis=-1, keepdims=True)

    centred = x - bar(x)
    sigma = np.sqrt(bar(centred**2) + eps)
    hat = centred / sigma
    d_x = (d_y - bar(d_y) - hat * bar(d_y * hat)) / sigma
    flat = lambda a: a.reshape(-1, a.shape[-1]).sum(axis=0)
    return d_x, flat(d_y * hat), flat(d_y)
