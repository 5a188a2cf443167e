# exercise: layer_norm
# right: no
# wrong: no eps, so equal entries give NaN, and the bias is added before the gain multiplies
# lines: 8, 9

def layer_norm(x, gain, bias, eps=1e-5):
    z = x - np.mean(x, axis=-1, keepdims=True)
    z = z / np.sqrt(np.mean(z * z, axis=-1, keepdims=True))
    return gain * (z + bias)
