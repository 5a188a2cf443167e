# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    centring = np.eye(D) - np.ones((D, D)) / D
    rows = x.reshape(-1, D) @ centring
    arrived = d_y.reshape(-1, D)
    inverse = 1 / np.sqrt(np.einsum("nd,nd->n", rows, rows) / D + eps)
    x_hat = rows * inverse[:, None]
    jacobian = (centring - np.einsum("ni,nj->nij", x_hat, x_hat) / D) * inverse[:, None, None]
    d_x = np.einsum("nij,nj->ni", jacobian, arrived * gain)
    return d_x.reshape(x.shape), np.einsum("nd,nd->d", arrived, x_hat), np.einsum("nd->d", arrived)
