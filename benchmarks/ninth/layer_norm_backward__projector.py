# exercise: layer_norm_backward
# right: yes
def layer_norm_backward(d_y, x, gain, eps=1e-5):
    """Gradients at x, gain and bias: d_x (..., D), d_gain (D,), d_bias (D,).

    d_y           gradient at layer_norm's result, (..., D), any leading axes, or none
    x, gain, eps  what layer_norm was given
    """
    D = x.shape[-1]
    flat, up = x.reshape(-1, D), d_y.reshape(-1, D)
    centre = np.identity(D) - np.full((D, D), 1 / D)
    moved = flat - flat.mean(axis=1, keepdims=True)
    spread = np.sqrt(np.square(moved).mean(axis=1, keepdims=True) + eps)
    unit = moved / spread
    jacobian = centre - np.einsum("ni,nj->nij", unit, unit) / D
    d_x = np.einsum("nij,nj->ni", jacobian, up * gain) / spread
    return d_x.reshape(x.shape), np.einsum("nd,nd->d", up, unit), np.einsum("nd->d", up)
