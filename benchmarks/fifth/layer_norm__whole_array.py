# exercise: layer_norm
# right: no
# wrong: Takes one mean and one variance for the whole array, and always uses 1e-5 for eps.
# lines: 6, 7
def layer_norm(x, gain, bias, eps=1e-5):
    mu, var = np.mean(x), np.var(x)
    return np.add(np.multiply((x - mu) / np.sqrt(var + 1e-5), gain), bias)
