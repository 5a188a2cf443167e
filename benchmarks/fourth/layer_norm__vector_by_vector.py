# exercise: layer_norm
# right: yes

def layer_norm(x, gain, bias, eps=1e-5):
    def one(vector):
        moved = vector - vector.sum() / vector.size
        return moved * (gain / np.sqrt(moved @ moved / vector.size + eps)) + bias

    return np.apply_along_axis(one, -1, x)
