# exercise: layer_norm
# right: no
# wrong: eps is a lower bound of the variance instead of being added to it
# lines: 7
def layer_norm(x, gain, bias, eps=1e-5):
    moved = x - x.mean(-1, keepdims=True)
    spread = np.sqrt(np.maximum((moved**2).mean(-1, keepdims=True), eps))
    return moved / spread * gain + bias
