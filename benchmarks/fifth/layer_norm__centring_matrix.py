# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    D = np.shape(x)[-1]
    centre = np.identity(D) - np.full((D, D), 1 / D)
    moved = x @ centre
    spread = np.einsum("...d,...d->...", moved, moved) / D + eps
    return np.multiply(gain, moved) * spread[..., None] ** -0.5 + bias
