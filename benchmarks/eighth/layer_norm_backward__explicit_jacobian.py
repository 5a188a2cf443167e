# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    P = np.eye(D) - 1 / D
    z = x @ P
    root = np.sqrt((z * z).sum(-1) / D + eps)[..., None]
    hat = z / root
    J = (P - hat[..., :, None] * hat[..., None, :] / D) / root[..., None]
    d_x = np.einsum("...ij,...j->...i", J, d_y * gain)
    rows = d_y.reshape(-1, D)
    return d_x, np.einsum("nd,nd->d", rows, hat.reshape(-1, D)), np.einsum("nd->d", rows)
