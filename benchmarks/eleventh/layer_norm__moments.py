# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    D = np.shape(x)[-1]
    centring = np.eye(D) - np.full((D, D), 1 / D)
    c = x @ centring
    power = np.einsum("...d,...d->...", c, c)[..., None] / D
    return c * (gain * (power + eps) ** -0.5) + bias
