# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    X, G = x.reshape(-1, D), d_y.reshape(-1, D)
    d_x, d_gain, d_bias = np.zeros(X.shape), np.zeros(D), np.zeros(D)
    for row, (vec, up) in enumerate(zip(X, G)):
        root = np.sqrt(vec.var() + eps)
        hat = (vec - vec.mean()) / root
        jac = (np.eye(D) - (1 + np.outer(hat, hat)) / D) / root
        d_x[row] = jac @ (up * gain)
        d_gain += up * hat
        d_bias += up
    return d_x.reshape(x.shape), d_gain, d_bias
