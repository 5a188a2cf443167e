# exercise: layer_norm_backward
# right: no
# wrong: In the last part of d_x the vector is centred but not divided by its spread.
# lines: 16
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    d = x.shape[-1]
    X, G = x.reshape(-1, d), d_y.reshape(-1, d)
    grad_x = np.zeros(X.shape)
    grad_gain, grad_bias = np.zeros(d), np.zeros(d)
    for n in range(len(X)):
        c = X[n] - X[n].mean()
        s = np.sqrt((c @ c) / d + eps)
        grad_gain += G[n] * c / s
        grad_bias += G[n]
        g = G[n] * gain
        grad_x[n] = (g - g.mean() - c * (g @ c) / d) / s
    return grad_x.reshape(x.shape), grad_gain, grad_bias
