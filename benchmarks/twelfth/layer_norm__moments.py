# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    size = x.shape[-1]
    centring = np.eye(size) - np.full((size, size), 1 / size)
    moved = x @ centring
    power = np.einsum("...d,...d->...", moved, moved)[..., None] / size
    return np.divide(moved, np.sqrt(power + eps)) * gain + bias
