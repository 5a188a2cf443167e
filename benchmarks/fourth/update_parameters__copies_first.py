# exercise: update_parameters
# right: yes

def update_parameters(params, grads, lr=1e-3):
    """One step of gradient descent.

    params   (U, V, W, b_hidden, b_out), tuple or list; left as they are
    grads    their gradients, in the same order, tuple or list; left as they are
    lr       the learning rate
    returns  the five new parameters, in the same order, tuple or list
    """

    def downhill(pair):
        theta, g = pair
        theta = theta.copy()
        theta -= lr * g
        return theta

    return [*map(downhill, zip(params, grads))]
