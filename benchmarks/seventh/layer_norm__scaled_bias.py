# exercise: layer_norm
# right: no
# wrong: the variance divides by D - 1, and the gain multiplies the bias too
# lines: 8, 9
def layer_norm(x, gain, bias, eps=1e-5):
    def one(vector):
        m = sum(vector) / len(vector)
        var = sum((e - m) ** 2 for e in vector) / (len(vector) - 1)
        return gain * ((vector - m) / np.sqrt(var + eps) + bias)

    return np.apply_along_axis(one, -1, x)
