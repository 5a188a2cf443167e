# exercise: layer_norm
# right: yes
def layer_norm(x, gain, bias, eps=1e-5):
    def one(vector):
        moved = vector - np.add.reduce(vector) / len(vector)
        return gain * (moved / (np.dot(moved, moved) / len(moved) + eps) ** 0.5) + bias

    return np.apply_along_axis(one, -1, np.asarray(x, dtype=float))
