# exercise: tanh_backward
# right: no
# wrong: Slopes below 0.01 are raised to 0.01, so saturated units pass on too much.
# lines: 10
class Tanh:
    min_slope = 1e-2

    @classmethod
    def grad(cls, activated):
        return np.maximum(1.0 - np.square(activated), cls.min_slope)


def tanh_backward(d_h, h):
    return np.multiply(d_h, Tanh.grad(h))
