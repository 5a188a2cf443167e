# exercise: layer_norm
# right: no
# wrong: the squares are those of x before its mean was taken off
# lines: 8
def layer_norm(x, gain, bias, eps=1e-5):
    stats = {
        "mean": x.mean(-1, keepdims=True),
        "power": (x * x).mean(-1, keepdims=True),
    }
    shifted = x - stats["mean"]
    return shifted / np.sqrt(stats["power"] + eps) * gain + bias
