# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    moved = x - x.mean(-1, keepdims=True)
    root = np.sqrt((moved**2).mean(-1) + eps)
    n = moved / root[..., None]
    J = np.eye(D) - (1 + np.einsum("...i,...j->...ij", n, n)) / D
    d_x = np.einsum("...ij,...j,j->...i", J, d_y, gain) / root[..., None]
    return d_x, *(a.reshape(-1, D).sum(0) for a in (d_y * n, d_y))
