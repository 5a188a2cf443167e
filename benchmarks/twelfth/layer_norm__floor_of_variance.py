# exercise: layer_norm
# right: no
# wrong: eps is a lower bound of the variance and is not added to it
# lines: 9
def layer_norm(x, gain, bias, eps=1e-5):
    def one(vector):
        centred = vector - np.sum(vector) / vector.size
        variance = centred @ centred / vector.size
        return centred / np.sqrt(max(variance, eps))

    return np.apply_along_axis(one, -1, x) * gain + bias
