# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = x.shape[-1]
    centre = np.eye(D) - 1 / D
    xc = x @ centre
    root = np.sqrt(np.einsum("...d,...d->...", xc, xc) / D + eps)[..., None]
    xhat = xc / root
    jacobian = centre - np.einsum("...i,...j->...ij", xhat, xhat) / D
    d_x = np.einsum("...i,...ij->...j", d_y * gain, jacobian) / root
    d_gain = np.einsum("nd,nd->d", d_y.reshape(-1, D), xhat.reshape(-1, D))
    return d_x, d_gain, np.einsum("nd->d", d_y.reshape(-1, D))
