# exercise: layer_norm
# right: no
# wrong: eps is a lower limit of the standard deviation and not added to the variance
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    def one(vec):
        spread = max(np.std(vec), eps)
        return gain * (vec - np.mean(vec)) / spread + bias

    return np.apply_along_axis(one, -1, x)
