# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    """Taking off the mean is a product with I - 1/D."""
    D = x.shape[-1]
    moved = x @ (np.eye(D) - np.full((D, D), 1 / D))
    spread = np.sqrt(np.einsum("...d,...d->...", moved, moved) / D + eps)
    return np.einsum("...d,...,d->...d", moved, 1 / spread, gain) + bias
