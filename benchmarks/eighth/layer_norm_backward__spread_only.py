# exercise: layer_norm_backward
# right: no
# wrong: the mean is taken for a constant, so the mean of g is not subtracted
# lines: 13
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]

    def per_vector(dy, row):
        centred = row - row.sum() / D
        root = np.sqrt(centred @ centred / D + eps)
        unit = centred / root
        g = dy * gain
        return (g - unit * (g @ unit) / D) / root, dy * unit, dy

    pairs = zip(d_y.reshape(-1, D), x.reshape(-1, D))
    d_x, for_gain, for_bias = map(np.array, zip(*(per_vector(*p) for p in pairs)))
    return d_x.reshape(x.shape), for_gain.sum(axis=0), for_bias.sum(axis=0)
