# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    x = np.asarray(x, dtype=float)
    moved = x - np.einsum("...d->...", x)[..., None] / x.shape[-1]
    power = np.einsum("...d,...d->...", moved, moved) / x.shape[-1]
    return np.einsum("...d,...,d->...d", moved, (power + eps) ** -0.5, gain) + bias
