# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    D = np.shape(x)[-1]
    centred = np.subtract(x, np.mean(x, axis=-1, keepdims=True))
    spread = np.hypot(np.linalg.norm(centred, axis=-1, keepdims=True) / D**0.5, eps**0.5)
    return np.einsum("...d,d->...d", centred / spread, gain) + bias
