# exercise: layer_norm
# right: yes

def layer_norm(x, gain, bias, eps=1e-5):
    centred = x - np.mean(x, axis=-1, keepdims=True)
    variance = np.einsum("...d,...d->...", centred, centred) / x.shape[-1]
    # turned round, the vectors' axis comes first, and one number a vector broadcasts
    normal = (centred.T / np.sqrt(variance + eps).T).T
    return gain * normal + bias
