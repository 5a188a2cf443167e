# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    size = np.shape(x)[-1]
    centred = x - np.add.reduce(x, axis=-1, keepdims=True) / size
    length = np.linalg.norm(centred, axis=-1, keepdims=True)
    return np.divide(centred, np.hypot(length / size**0.5, eps**0.5)) * gain + bias
