# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    mean, spread = 0.0, 0.0
    for n in range(x.shape[-1]):
        entry = x[..., n]
        step = entry - mean
        mean = mean + step / (n + 1)
        spread = spread + step * (entry - mean)
    mean, root = np.asarray(mean)[..., None], np.sqrt(np.asarray(spread / x.shape[-1]) + eps)
    return (x - mean) / root[..., None] * gain + bias
