# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    def one(vector):
        centred = vector - sum(vector) / len(vector)
        variance = sum(entry * entry for entry in centred) / len(vector)
        return centred / (variance + eps) ** 0.5 * gain + bias

    return np.apply_along_axis(one, -1, np.asarray(x, dtype=float))
