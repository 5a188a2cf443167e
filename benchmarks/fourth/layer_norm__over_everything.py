# exercise: layer_norm
# right: no
# wrong: mean and variance run over the whole array, not along each vector
# lines: 7

def layer_norm(x, gain, bias, eps=1e-5):
    x_hat = (x - np.mean(x)) / np.sqrt(np.var(x) + eps)
    return x_hat * gain + bias
