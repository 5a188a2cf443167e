# exercise: update_parameters
# right: no
# wrong: the rate is always 1e-3, whatever lr says, and the biases take no step
# lines: 21, 23
class SGD:
    def __init__(self, lr=1e-3):
        self.lr = lr

    def step(self, param, grad):
        return param - self.lr * grad


def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """
    sgd = SGD()
    U, V, W = [sgd.step(p, g) for p, g in zip(params[:3], grads[:3])]
    b_hidden, b_out = params[3:]
    return U, V, W, b_hidden, b_out
