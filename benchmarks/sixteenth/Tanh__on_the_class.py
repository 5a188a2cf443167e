# exercise: Tanh
# right: no
# wrong: The output is kept on the class, so all layers share the latest one.
# lines: 9
class Tanh:
    h = None

    def forward(self, x):
        Tanh.h = np.tanh(x)
        return Tanh.h

    def backward(self, d_h):
        slope = 1 - Tanh.h**2
        return slope * d_h
