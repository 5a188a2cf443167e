# exercise: Tanh
# right: no
# wrong: backward works in the array that forward handed out, so the caller's h is overwritten (and a second backward gives other numbers).
# lines: 15, 16
class Tanh:
    def __init__(self):
        self.h = None

    def forward(self, x):
        self.h = np.tanh(np.asarray(x, dtype=float))
        return self.h

    def backward(self, d_h):
        slope = self.h
        slope *= slope
        np.subtract(1.0, slope, out=slope)
        return slope * d_h
