# exercise: layer_norm_backward
# right: no
# wrong: takes mean and spread for constants, so that d_x is g over sigma alone
# lines: 11

def layer_norm_backward(d_y, x, gain, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)
    std = np.sqrt(x.var(axis=-1, keepdims=True) + eps)
    normal = (x - mean) / std
    # y = gain * (x - mean) / std + bias is linear in x
    d_x = d_y * gain / std
    flat = (-1, x.shape[-1])
    return d_x, (d_y * normal).reshape(flat).sum(0), d_y.reshape(flat).sum(0)
