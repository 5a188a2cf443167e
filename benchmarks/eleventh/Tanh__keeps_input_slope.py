# exercise: Tanh
# right: no
# wrong: keeps the input in place of the output and puts 1 - x squared as the slope
# lines: 10
class Tanh:
    def _save(self, *arrays):
        self.saved = arrays

    def forward(self, x):
        self._save(np.array(x))
        return np.tanh(x)

    def backward(self, d_h):
        (kept,) = self.saved
        local = 1 - kept * kept
        return local * d_h
