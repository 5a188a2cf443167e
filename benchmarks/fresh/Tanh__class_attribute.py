# exercise: Tanh
# right: no
# wrong: keeps the output on the class, so that all layers share it
# lines: 9
class Tanh:
    h = None

    def forward(self, x):
        Tanh.h = np.tanh(x)
        return Tanh.h

    def backward(self, d_h):
        return d_h * (1 - Tanh.h ** 2)
