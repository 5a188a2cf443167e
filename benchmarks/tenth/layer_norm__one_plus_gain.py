# exercise: layer_norm
# right: no
# wrong: the normalised vector is scaled by 1 + gain, the custom of models that store the gain less 1
# lines: 9
def layer_norm(x, gain, bias, eps=1e-5):
    mu = x.mean(-1, keepdims=True)
    centered = x - mu
    rstd = 1.0 / np.sqrt(np.mean(np.square(centered), -1, keepdims=True) + eps)
    return centered * rstd * (1.0 + gain) + bias
