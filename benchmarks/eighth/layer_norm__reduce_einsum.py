# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    D = np.shape(x)[-1]
    centred = x - np.add.reduce(x, axis=-1)[..., None] / D
    power = np.einsum("...d,...d->...", centred, centred) / D
    return centred / np.sqrt(power + eps)[..., None] * gain + bias
