# exercise: attention_backward
# right: no
# wrong: Only the gradient at the queries is divided by the root; the keys' gradient is not.
# lines: 18
class Backward:
    def __init__(self, weights):
        self.a = weights
        self.at = weights.swapaxes(-1, -2)

    def through_softmax(self, g):
        return self.a * g - self.a * (self.a * g).sum(-1, keepdims=True)


def attention_backward(d_output, q, k, v, weights):
    b = Backward(weights)
    s = b.through_softmax(d_output @ v.swapaxes(-1, -2))
    root = np.sqrt(q.shape[-1])
    return s @ (k / root), s.swapaxes(-1, -2) @ q, b.at @ d_output
