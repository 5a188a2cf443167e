# exercise: layer_norm
# right: no
# wrong: mean and variance run over all axes but the last, as in a batch norm
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    rows = x.reshape(-1, x.shape[-1])
    mu, var = rows.mean(axis=0), rows.var(axis=0)
    normed = [(row - mu) / np.sqrt(var + eps) for row in rows]
    return (np.array(normed) * gain + bias).reshape(x.shape)
