# exercise: update_parameters
# right: no
# wrong: A velocity is kept from call to call, so every step after the first also carries a share of earlier gradients.
# lines: 16
class SGD:
    def __init__(self, momentum=0.9):
        self.momentum = momentum
        self.velocity = {}

    def step(self, params, grads, lr):
        new = []
        for i, (p, g) in enumerate(zip(params, grads)):
            v = self.velocity.get(i, 0.0)
            if np.shape(v) != p.shape:
                v = np.zeros_like(p)
            self.velocity[i] = self.momentum * v + g
            new.append(p - lr * self.velocity[i])
        return new


_optimizer = SGD()


def update_parameters(params, grads, lr=1e-3):
    return _optimizer.step(params, grads, lr)
