# exercise: Tanh
# right: no
# wrong: backward multiplies the incoming gradient in place, so d_h does not stay as it is
# lines: 13
class Tanh:
    def forward(self, x):
        self.h = np.tanh(x)
        return self.h

    def backward(self, d_h):
        grad = np.asarray(d_h)
        lost = grad * self.h * self.h
        grad -= lost
        return grad
