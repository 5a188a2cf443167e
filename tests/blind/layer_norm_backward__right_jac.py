# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    P = np.eye(D) - np.ones((D, D)) / D
    X, G = x.reshape(-1, D), d_y.reshape(-1, D)
    rows, dg = [], np.zeros(D)
    for r, g in zip(X, G):
        c = r - r.mean()
        s = np.sqrt(c @ c / D + eps)
        J = (P - np.outer(c, c) / (D * s * s)) / s
        rows.append(J @ (g * gain))
        dg += g * c / s
    return np.reshape(rows, x.shape), dg, G.sum(0)
