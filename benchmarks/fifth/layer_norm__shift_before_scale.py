# exercise: layer_norm
# right: no
# wrong: The bias is added before the gain is applied, so it is scaled too.
# lines: 11
def layer_norm(x, gain, bias, eps=1e-5):
    def normalised(v):
        w = v - v.mean()
        return w / np.sqrt(w @ w / w.size + eps)

    x_hat = np.apply_along_axis(normalised, -1, x)
    return (x_hat + bias) * gain
