# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    size = np.shape(x)[-1]
    centre = np.eye(size) - np.full((size, size), 1 / size)
    moved = x @ centre
    variance = np.einsum("...d,...d->...", moved, moved) / size
    return np.einsum("...d,...,d->...d", moved, (variance + eps) ** -0.5, gain) + bias
